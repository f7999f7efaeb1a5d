import { seatTemplates, type SeatTemplate } from '@/lib/frames/rules'
import { slugFor } from '@/lib/places/rules'
import type { Reference } from '../reference/files'
import { municipalityId, referenceId } from '../reference/place-rows'
import type { Chance } from './chance'
import { inventPerson } from './people'
import { type Planned, USUAL_SECTORS } from './plan'
import type { Rows } from './rows'
import { nominatorOf } from './nominator-rows'
import { content, MANDATE, NETWORK_NAMES } from './words'

/** A seat of an invented network, as meetings and goals need it. */
export type MadeSeat = { id: string; sectorKey: string; sectorId: string; organisationId: string; memberId: string | null; deputyId: string | null; isRequired: boolean; from: string; showsUp: number }
export type MadeNetwork = { id: string; names: object; plan: Planned; seats: MadeSeat[]; languages: readonly string[]; since: string; leadPlaceId: string }

/** The lasting id of a row of one network. */
export const rowId = (networkId: string, name: string) => referenceId(`${networkId}:${name}`)

/** A network with its municipalities, mandate, sectors, organisations, seats and the people in them. */
export function addNetwork(rows: Rows, reference: Reference, plan: Planned, chance: Chance, today: string): MadeNetwork {
  const places = plan.codes.map((code) => {
    const row = reference.municipalities.find((one) => one.country === plan.jurisdiction && one.code === code)
    if (!row) throw new Error(`there is no municipality ${plan.jurisdiction}-${code}`)
    return { id: municipalityId(row.country, row.code), row, slug: slugFor(row.country, row.code, row.name) }
  })
  const lead = places[0]
  if (!lead) throw new Error('a network has at least one municipality')
  const id = referenceId(`network:${plan.jurisdiction}-${plan.codes.join('-')}`)
  const since = `${Number(today.slice(0, 4)) - chance.between(2, 4)}-0${chance.between(1, 9)}-01`
  const names = Object.fromEntries(plan.languages.map((language) => [language, NETWORK_NAMES[language]?.(nameIn(lead.row, language)) ?? '']))
  const timeZone = reference.jurisdictions.find((one) => one.code === plan.jurisdiction)?.timeZone ?? 'Europe/Helsinki'
  rows.add('networks', {
    id, slug: lead.slug, names: content(names, plan.languages), level: 'municipal', state: plan.state === 'dormant' ? 'active' : plan.state, is_confirmed: true, is_demonstration: true,
    jurisdiction_code: plan.jurisdiction, time_zone: timeZone, languages: plan.languages, meeting_target: chance.between(3, 6), call_days: 7, is_band_public: true, created_at: `${since}T08:00:00Z`,
    ended_on: plan.state === 'ended' ? `${today.slice(0, 4)}-03-31` : null, host_body: null, revision: 1,
  })
  rows.add('network_slugs', ...slugsOf(lead.row, plan.jurisdiction).map((slug) => ({ slug, network_id: id })))
  rows.add('network_municipalities', ...places.map((place, index) => ({ network_id: id, id: rowId(id, `municipality:${place.row.code}`), place_id: place.id, role: index === 0 ? 'lead' : 'member', valid_from: since, valid_to: null })))
  rows.add('mandates', {
    network_id: id, id: rowId(id, 'mandate'), giver: lead.row.name, decided_on: since, scope: content(MANDATE, plan.languages), case_number: `${since.slice(0, 4)}/${chance.between(101, 899)}`,
    rule_set_code: plan.ruleSet?.code ?? null, rule_set_version: plan.ruleSet?.version ?? null, valid_from: since, revision: 1,
  })
  const seats = addSeats(rows, reference, plan, chance, { id, since, today, placeIds: places.map((place) => place.id) })
  return { id, names: content(names, plan.languages), plan, seats, languages: plan.languages, since, leadPlaceId: lead.id }
}

type Frame = { id: string; since: string; today: string; placeIds: string[] }

function addSeats(rows: Rows, reference: Reference, plan: Planned, chance: Chance, frame: Frame): MadeSeat[] {
  const templates = templatesOf(reference, plan, frame, chance)
  const taken = new Set<string>()
  const sectorKeys = [...new Set(templates.map((one) => one.sectorKey))]
  rows.add('network_sectors', ...sectorKeys.map((sectorKey, position) => ({ network_id: frame.id, id: rowId(frame.id, `sector:${sectorKey}`), sector_key: sectorKey, position, valid_from: frame.since, revision: 1 })))
  return templates.map((template, position) => addSeat(rows, reference, plan, chance, frame, { template, position, taken }))
}

function templatesOf(reference: Reference, plan: Planned, frame: Frame, chance: Chance): SeatTemplate[] {
  const ruleSet = reference.ruleSets.find((one) => one.code === plan.ruleSet?.code && one.version === plan.ruleSet.version)
  const local = (sectorKey: string, isYouth = false): SeatTemplate => ({ sectorKey, placeId: null, role: isYouth ? 'youth' : 'member', isYouth, strength: 'local', requiredBy: [] })
  const required = ruleSet ? seatTemplates([ruleSet], { date: frame.today, level: 'municipal', placeIds: frame.placeIds }).filter((one) => one.strength === 'must' || chance.happens(0.2)).slice(0, 12) : USUAL_SECTORS.map((key) => local(key))
  const own = [...(chance.happens(0.7) ? [local('ngo')] : []), ...(chance.happens(0.5) ? [local('parish')] : []), ...(plan.mentor || chance.happens(0.75) ? [local('youth_representative', true)] : [])]
  return [...required, ...own.filter((one) => !required.some((other) => other.sectorKey === one.sectorKey))]
}

type Seating = { template: SeatTemplate; position: number; taken: Set<string> }

function addSeat(rows: Rows, reference: Reference, plan: Planned, chance: Chance, frame: Frame, { template, position, taken }: Seating): MadeSeat {
  const key = `${template.sectorKey}:${position}`
  const [seatId, sectorId, organisationId] = [rowId(frame.id, `seat:${key}`), rowId(frame.id, `sector:${template.sectorKey}`), rowId(frame.id, `organisation:${key}`)]
  const language = plan.languages[0] ?? 'sv'
  const isVacant = plan.vacant.includes(template.sectorKey)
  const year = Number(frame.today.slice(0, 4))
  // Most sit to the end of the council term, some only to the end of this year: those are told as ending.
  const term = template.isYouth || chance.happens(0.15) ? `${year}-12-31` : `${year + chance.between(1, 3)}-05-31`
  rows.add('network_organisations', { network_id: frame.id, id: organisationId, name: organisationName(reference, plan, template.sectorKey, language), valid_from: frame.since, revision: 1 })
  rows.add('sector_organisations', { network_id: frame.id, id: rowId(frame.id, `sector-organisation:${key}`), sector_id: sectorId, organisation_id: organisationId, valid_from: frame.since })
  const nominator = nominatorOf(plan, template.sectorKey)
  rows.add('seats', { network_id: frame.id, id: seatId, sector_id: sectorId, position, strength: template.strength, required_by: template.requiredBy, place_id: template.placeId, is_youth: template.isYouth, nominator: nominator?.name ?? null, nominator_email: nominator?.email ?? null, nominator_contact: nominator?.contact ?? null, valid_from: frame.since, revision: 1 })
  rows.add('seat_organisations', { network_id: frame.id, id: rowId(frame.id, `seat-organisation:${key}`), seat_id: seatId, organisation_id: organisationId, valid_from: frame.since })
  const person = inventPerson(chance, language, taken)
  const memberId = rowId(frame.id, `member:${key}`)
  const ended = isVacant ? dayBefore(frame.today, chance.between(20, 160)) : term
  const role = template.isYouth ? 'youth' : (['chair', 'secretary'] as const)[['youth', 'education'].indexOf(template.sectorKey)] ?? 'member'
  rows.add('members', { network_id: frame.id, id: memberId, name: person.name, email: person.email, language: asInterface(language), organisation_id: organisationId, is_by_seat_only: template.isYouth, valid_from: frame.since, valid_to: isVacant ? ended : null, revision: 1 })
  rows.add('seat_holders', { network_id: frame.id, id: rowId(frame.id, `holder:${key}`), seat_id: seatId, member_id: memberId, role, may_decide: chance.happens(0.6), valid_from: frame.since, valid_to: ended, revision: 1 })
  const deputyId = !isVacant && !template.isYouth && chance.happens(0.4) ? rowId(frame.id, `deputy-member:${key}`) : null
  if (deputyId) {
    const deputy = inventPerson(chance, language, taken)
    rows.add('members', { network_id: frame.id, id: deputyId, name: deputy.name, email: deputy.email, language: asInterface(language), organisation_id: organisationId, is_by_seat_only: false, valid_from: frame.since, valid_to: null, revision: 1 })
    rows.add('seat_deputies', { network_id: frame.id, id: rowId(frame.id, `deputy:${key}`), seat_id: seatId, member_id: deputyId, may_decide: false, valid_from: frame.since, revision: 1 })
  }
  return { id: seatId, sectorKey: template.sectorKey, sectorId, organisationId, memberId: isVacant ? null : memberId, deputyId, isRequired: template.strength === 'must', from: frame.since, showsUp: isVacant ? 0 : 0.45 + chance.next() * 0.55 }
}

function organisationName(reference: Reference, plan: Planned, sectorKey: string, language: string): string {
  const sector = reference.sectors.find((one) => one.key === sectorKey)
  const lead = reference.municipalities.find((one) => one.country === plan.jurisdiction && one.code === plan.codes[0])
  if (['social_services', 'health_services'].includes(sectorKey) && lead?.welfare_area_name) return (language === 'sv' && lead.welfare_area_name_alt) || lead.welfare_area_name
  if (sectorKey === 'employment' && lead?.employment_area_name) return lead.employment_area_name
  const name = sector?.names[asInterface(language)] ?? sector?.names.sv ?? sectorKey
  return `${lead ? nameIn(lead, language) : ''}, ${name}`
}

/** The interface language in which a content language is read. */
export function asInterface(language: string): 'sv' | 'fi' | 'da' | 'no' | 'en' {
  return language === 'fi' || language === 'da' || language === 'no' || language === 'sv' ? language : 'en'
}

function nameIn(row: Reference['municipalities'][number], language: string): string {
  return (language === 'sv' ? row.name_sv : language === 'fi' ? row.name_fi : null) ?? row.name
}

function slugsOf(row: Reference['municipalities'][number], jurisdiction: string): string[] {
  return [...new Set([row.name, row.name_sv, row.name_fi].flatMap((name) => (name ? [slugFor(jurisdiction, row.code, name)] : [])))]
}

/** So many days before a day. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
