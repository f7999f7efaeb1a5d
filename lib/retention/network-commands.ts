import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { monthsBefore, PLATFORM_RETENTION, type Retention } from '@/lib/organisations/retention-rules'
import { pseudonymiseLeft } from './member-commands'
import type { Removed } from './rules'

/**
 * Applies the municipality's periods inside one network: attendance keeps seat, organisation and state without the person, and answers to calls and polls go with it;
 * who left becomes anonymous; names in nominations, addresses in feedback, files brought in and old logs go. Decisions and minutes stay as they are.
 */
export async function applyToNetwork(db: Db, networkId: string, retention: Retention, now: Date): Promise<Removed> {
  const network = await db.network.findUnique({ where: { id: networkId }, select: { id: true, languages: true, jurisdictionCode: true } })
  if (!network) return {}
  const [attendance, contact, log] = [monthsBefore(now, retention.attendance), monthsBefore(now, retention.contact), monthsBefore(now, retention.log)]
  return {
    attendances: await db.$executeRaw`update attendances a set member_id = null from meetings m
      where m.network_id = a.network_id and m.id = a.meeting_id and a.network_id = ${networkId}::uuid and a.member_id is not null and m.starts_at < ${attendance}`,
    replies: await db.$executeRaw`delete from call_replies c using meetings m
      where m.network_id = c.network_id and m.id = c.meeting_id and c.network_id = ${networkId}::uuid and m.starts_at < ${attendance}`,
    pollAnswers: await db.$executeRaw`delete from poll_participants a using polls p
      where p.network_id = a.network_id and p.id = a.poll_id and a.network_id = ${networkId}::uuid and p.closes_on < ${attendance}::date`,
    members: await pseudonymiseLeft(db, { id: network.id, languages: network.languages, jurisdiction: network.jurisdictionCode }, contact),
    nominations: await forgetNominations(db, networkId, contact),
    profiles: await db.$executeRaw`update publications set body = jsonb_set(body, '{contacts}', '[]')
      where network_id = ${networkId}::uuid and kind = 'profile' and withdrawn_at < ${contact} and jsonb_typeof(body -> 'contacts') = 'array' and body -> 'contacts' <> '[]'`,
    feedback: await db.$executeRaw`update network_feedback set contact = null where network_id = ${networkId}::uuid and contact is not null and sent_at < ${contact}`,
    revisions: await db.$executeRaw`delete from network_revisions where network_id = ${networkId}::uuid and at < ${log}`,
    imports: await db.$executeRaw`delete from imports where network_id = ${networkId}::uuid and created_at < ${new Date(now.getTime() - PLATFORM_RETENTION.importDays * 86_400_000)}`,
    confirmations: await db.$executeRaw`delete from appointment_confirmations where network_id = ${networkId}::uuid and confirmed_on < ${log}::date`,
    networkLog: await db.$executeRaw`delete from network_audit where network_id = ${networkId}::uuid and at < ${log}`,
  }
}

/** Who was named for a seat, and whom one asked: gone once the term was over so long ago that nobody is reached by it. */
async function forgetNominations(db: Db, networkId: string, before: Date): Promise<number> {
  const named = await db.$executeRaw`update nominations n set person_name = null, person_email = null, deputy_name = null, deputy_email = null
    from nomination_requests r where r.network_id = n.network_id and r.id = n.request_id and n.network_id = ${networkId}::uuid and r.asked_at < ${before}
    and coalesce(n.person_name, n.person_email, n.deputy_name, n.deputy_email) is not null`
  const asked = await db.$executeRaw`update nomination_requests set contact_name = null, contact_email = '' where network_id = ${networkId}::uuid and asked_at < ${before} and (contact_name is not null or contact_email <> '')`
  return named + asked
}
