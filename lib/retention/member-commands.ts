import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { localizedText } from '@/lib/i18n/content'
import { isLng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { sectorName } from '@/lib/sectors/rules'
import { lastDayOf } from './rules'

const SPAN = { orderBy: { validFrom: 'desc' }, select: { validTo: true, seat: { select: { sector: { select: { sectorKey: true, localName: true } } } } } } as const
type Left = Awaited<ReturnType<typeof membersOf>>[number]
type Sector = Left['holdings'][number]['seat']['sector']

function membersOf(db: Db, networkId: string) {
  return db.member.findMany({
    where: { networkId },
    select: { id: true, name: true, email: true, phone: true, title: true, userId: true, isBySeatOnly: true, validTo: true, holdings: SPAN, deputyFor: SPAN },
  })
}

/**
 * Makes those anonymous who left a network before a day: the name becomes «former member, police» in the network's first
 * language, address, telephone, title and account go, and with them every kept change that holds the old ones. Returns how many.
 */
export async function pseudonymiseLeft(db: Db, network: { id: string; languages: string[]; jurisdiction: string }, before: Date): Promise<number> {
  const networkId = network.id
  const left = (await membersOf(db, networkId)).filter((member) => Number(lastDayOf(member) ?? before) < Number(before))
  let count = 0
  for (const member of left) {
    const name = await formerName(db, network, member)
    const isDone = member.name === name && !member.email && !member.phone && !member.title && !member.userId
    if (isDone) continue
    await db.member.update({ where: { networkId_id: { networkId, id: member.id } }, data: { name, email: null, phone: null, title: null, userId: null, revision: { increment: 1 } }, select: { id: true } })
    await db.$executeRaw`delete from network_revisions where network_id = ${networkId}::uuid and (strpos(before::text, ${member.id}) > 0 or strpos(after::text, ${member.id}) > 0)`
    count += 1
  }
  return count
}

async function formerName(db: Db, network: { languages: string[]; jurisdiction: string }, member: Left): Promise<string> {
  const lng = network.languages.find(isLng) ?? 'en'
  const sector = [...member.holdings, ...member.deputyFor][0]?.seat.sector
  const t = texts(lng, network.jurisdiction)
  return sector ? t('organisations:retention.former', { sector: await nameOf(db, sector, { lng, jurisdiction: network.jurisdiction }) }) : t('organisations:retention.formerPlain')
}

async function nameOf(db: Db, { sectorKey, localName }: Sector, reader: Parameters<typeof sectorName>[1]): Promise<string> {
  const known = sectorKey ? await db.sector.findUnique({ where: { key: sectorKey }, select: { names: true } }) : null
  const names = fiveTexts.safeParse(known?.names).data ?? null
  const name = sectorName({ key: sectorKey, localName: localName ? localizedText.parse(localName) : null, names }, reader)
  return name.charAt(0).toLocaleLowerCase() + name.slice(1)
}
