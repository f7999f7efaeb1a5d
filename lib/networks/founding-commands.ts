import 'server-only'
import { today } from '@/lib/access/find'
import { makeLink } from '@/lib/access/spend'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { seatTemplates, type SeatTemplate } from '@/lib/frames/rules'
import type { RuleSet } from '@/lib/frames/schema'
import { formats } from '@/lib/i18n/format'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import type { PlaceLink } from '@/lib/places/queries'
import { slugCandidates } from './rules'
import type { FoundingPlace } from './start-queries'

/** How long a municipality has to answer. */
const CONSENT_DAYS = 60

/** Gives a new network the first free address of its municipality, and its municipality's other names as addresses that lead there. */
export async function claimAddress(db: Db, place: FoundingPlace, write: (slug: string) => Promise<number>, networkId: string): Promise<string> {
  for (const slug of slugCandidates(place.slug)) {
    if (await db.networkSlug.count({ where: { slug } })) continue
    if ((await write(slug)) !== 1) continue
    const suffix = slug.slice(place.slug.length)
    for (const address of [slug, ...place.slugs.map((other) => other + suffix).filter((other) => other !== slug)]) {
      await db.$executeRaw`insert into network_slugs (slug, network_id) values (${address}, ${networkId}::uuid) on conflict do nothing`
    }
    return slug
  }
  throw new Error('no free address for a network')
}

/** A seat that no rule set asks for, in a sector the founder names. */
export type LocalSeat = { sectorKey: string; placeId: null; isYouth: false; strength: 'local'; requiredBy: [] }
type Opening = { networkId: string; from: Date }
export type OpenSeat = { id: string; sectorKey: string }

/** Opens seats by the templates, each under its sector, which is opened when the network has not got it. Returns them in order. */
export async function openSeats(db: Db, { networkId, from }: Opening, templates: readonly (SeatTemplate | LocalSeat)[]): Promise<OpenSeat[]> {
  const known = await db.networkSector.findMany({ where: { networkId, validTo: null }, select: { id: true, sectorKey: true } })
  const sectors = new Map(known.map((row) => [row.sectorKey, row.id]))
  const opened: OpenSeat[] = []
  let position = await db.seat.count({ where: { networkId } })
  for (const template of templates) {
    let sectorId = sectors.get(template.sectorKey)
    if (!sectorId) {
      sectorId = newId()
      sectors.set(template.sectorKey, sectorId)
      await db.networkSector.create({ data: { networkId, id: sectorId, sectorKey: template.sectorKey, position: sectors.size, validFrom: from } })
    }
    const id = newId()
    position += 1
    await db.seat.create({ data: { networkId, id, sectorId, position, strength: template.strength, requiredBy: template.requiredBy, placeId: template.placeId, isYouth: template.isYouth, validFrom: from } })
    opened.push({ id, sectorKey: template.sectorKey })
  }
  return opened
}

/** The seats a municipality brings to a joint network: those the rule sets ask of each municipality. */
export function seatsBrought(ruleSets: readonly RuleSet[], placeId: string, date: string): SeatTemplate[] {
  return seatTemplates(ruleSets, { level: 'municipal', date, placeIds: [placeId] }).filter((seat) => seat.placeId !== null)
}

export type Asking = { networkId: string; networkName: string; place: PlaceLink & { languages: string[] }; email: string; startsOn: Date; askedBy: string; jurisdiction: string }

/** Asks a municipality for its consent: a row, a one-time link and a letter in its own language. Returns the row's id. */
export async function askMunicipality(db: Db, asking: Asking): Promise<string> {
  const id = newId()
  const { networkId, email, startsOn, place } = asking
  await db.networkConsent.create({ data: { networkId, id, placeId: place.id, askedEmail: email, startsOn } })
  const lng = place.languages.map(normaliseLanguage).find((one) => one !== null) ?? 'en'
  const token = await makeLink(db, { purpose: 'consent', networkId, objectId: id, email, language: lng, days: CONSENT_DAYS })
  const t = texts(lng, asking.jurisdiction)
  const values = {
    network: asking.networkName, place: place.names.find((one) => one.lang === lng)?.name ?? place.names[0]?.name ?? '', person: asking.askedBy,
    date: formats(lng, asking.jurisdiction).date(startsOn), link: `${appUrl()}/${lng}/link/${token}`,
  }
  await keepMail(db, { to: email, subject: t('networks:consent.mailSubject', values), text: t('networks:consent.mailText', values), language: lng })
  return id
}

/** The day typed, or today. */
export function dayOrToday(day: string | null): Date {
  return day ? new Date(`${day}T00:00:00Z`) : today()
}
