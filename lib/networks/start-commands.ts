import 'server-only'
import { today } from '@/lib/access/find'
import type { PersonScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import { asRole, type Db, enterNew } from '@/lib/db/transaction'
import { listRuleSets } from '@/lib/frames/queries'
import { seatTemplates } from '@/lib/frames/rules'
import type { RuleSet } from '@/lib/frames/schema'
import { emptyContent, type LocalizedText, withText, withTexts } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { textIn } from '@/lib/i18n/five-texts'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { listPlaces } from '@/lib/places/queries'
import { leaveClaim } from './claim-commands'
import { askMunicipality, claimAddress, dayOrToday, type LocalSeat, openSeats, type OpenSeat } from './founding-commands'
import { isUnderDomain } from './rules'
import { findFoundingPlace, type FoundingPlace } from './start-queries'
import type { StartNetwork } from './schema'

type Start = { id: string; place: FoundingPlace; names: LocalizedText; languages: string[]; isConfirmed: boolean; organisationId: string; input: StartNetwork; ruleSets: RuleSet[] }

/**
 * Founds a network in a municipality: its names, task, seats by the rule sets chosen, and the founder on the first of
 * them. Other municipalities are asked for consent and join when they give it. Until the municipality confirms the claim
 * only its maker sees the network; a work e-mail under a domain tied to the municipality confirms it at once.
 */
export async function startNetwork(scope: PersonScope, db: Db, input: StartNetwork): Promise<CommandResult> {
  const start = await prepare(scope, db, input)
  await enterNew(db, start.id)
  const slug = await claimAddress(db, start.place, (address) => writeNetwork(db, scope, start, address), start.id)
  await db.networkMunicipality.create({ data: { networkId: start.id, id: newId(), placeId: start.place.id, role: 'lead', validFrom: today() } })
  await writeMandates(db, start)
  const templates = seatTemplates(start.ruleSets, { level: 'municipal', date: isoDay(today()), placeIds: [start.place.id] })
  const seats = await openSeats(db, { networkId: start.id, from: today() }, templates)
  await seatFounder(scope, db, start, seats)
  const networkName = Object.values(start.names)[0]?.text ?? ''
  await leaveClaim(db, { ...start, networkId: start.id, networkName, jurisdiction: start.place.jurisdiction, claimant: scope })
  await askOthers(scope, db, start)
  await recountFacts(db, start.id)
  return { ids: [start.id], facts: { slug, isConfirmed: start.isConfirmed } }
}

async function prepare(scope: PersonScope, db: Db, input: StartNetwork): Promise<Start> {
  const place = await findFoundingPlace(db, input.place)
  if (!place) throw problem('networks:problem.noMunicipality', { field: 'place' })
  const organisation = await db.organisation.findFirst({ where: { placeId: place.id, kind: 'municipality', validTo: null }, select: { id: true } })
  if (!organisation) throw problem('networks:problem.noOrganisation', { field: 'place' })
  if (input.others.some((other) => other.placeId === place.id)) throw problem('networks:problem.askedItself', { field: 'others.0.placeId' })
  const domains = await asRole(db, 'samverk_auth', () => db.organisationDomain.findMany({ where: { organisationId: organisation.id }, select: { domain: true } }))
  const known = await listRuleSets(db)
  const ruleSets = input.ruleSets.map((wanted) => known.find((one) => `${one.code}@${one.version}` === wanted) ?? refuse('ruleSets'))
  if (!(await db.sector.count({ where: { key: input.sector } }))) refuse('sector')
  const languages = place.languages.length > 0 ? place.languages : ['en']
  if (!Object.values(input.names).some(Boolean)) throw problem('common:problem.required', { field: `names.${languages[0]}` })
  const ordered = Object.fromEntries([...languages, ...Object.keys(input.names)].map((lang) => [lang, input.names[lang] ?? '']))
  return {
    id: newId(), place, languages, names: withTexts(emptyContent(), ordered), organisationId: organisation.id, input, ruleSets,
    isConfirmed: domains.some(({ domain }) => isUnderDomain(scope.email, domain)),
  }
}

function refuse(field: string): never {
  throw problem('common:problem.unknownCode', { field })
}

function writeNetwork(db: Db, scope: PersonScope, start: Start, slug: string): Promise<number> {
  const { id, names, languages, isConfirmed, place, input } = start
  const state = input.giver ? 'appointed' : 'planned'
  // Raw, for «on conflict»: another's address may belong to a network that cannot be seen from here.
  return db.$executeRaw`insert into networks (id, slug, names, state, is_confirmed, jurisdiction_code, time_zone, languages, created_by)
    values (${id}::uuid, ${slug}, ${JSON.stringify(names)}::jsonb, ${state}::"NetworkState", ${isConfirmed}, ${place.jurisdiction}, ${place.timeZone}, ${languages}, ${scope.userId}::uuid)
    on conflict (slug) do nothing`
}

/** One task for each rule set, given by the body that was named; when none was, the law gives it itself. */
async function writeMandates(db: Db, { id, place, languages, input, ruleSets }: Start): Promise<void> {
  const lang = languages[0] ?? 'en'
  const task = input.task ? withText(emptyContent(), lang, input.task) : emptyContent()
  const given = input.giver ? { giver: input.giver, decidedOn: dayOrToday(input.decidedOn), caseNumber: input.caseNumber || null } : null
  const shared = { networkId: id, scope: task, validFrom: given?.decidedOn ?? today() }
  for (const ruleSet of ruleSets) {
    const act = textIn(ruleSet.legalBasis.act, normaliseLanguage(lang) ?? 'en', place.jurisdiction)
    const giver = given ?? { giver: act, decidedOn: new Date(ruleSet.legalBasis.validFrom), caseNumber: null }
    await db.mandate.create({ data: { ...shared, ...giver, id: newId(), ruleSetCode: ruleSet.code, ruleSetVersion: ruleSet.version } })
  }
  if (given && ruleSets.length === 0) await db.mandate.create({ data: { ...shared, ...given, id: newId() } })
}

async function seatFounder(scope: PersonScope, db: Db, start: Start, seats: OpenSeat[]): Promise<void> {
  const networkId = start.id
  const from = today()
  const local: LocalSeat = { sectorKey: start.input.sector, placeId: null, isYouth: false, strength: 'local', requiredBy: [] }
  const seat = seats.find((one) => one.sectorKey === start.input.sector) ?? (await openSeats(db, { networkId, from }, [local]))[0]
  if (!seat) throw new Error('no seat for the founder')
  const [organisationId, memberId] = [newId(), newId()]
  await db.networkOrganisation.create({ data: { networkId, id: organisationId, name: start.input.organisation, validFrom: from } })
  await db.seatOrganisation.create({ data: { networkId, id: newId(), seatId: seat.id, organisationId, validFrom: from } })
  await db.member.create({ data: { networkId, id: memberId, name: scope.name, email: scope.email, language: normaliseLanguage(scope.language) ?? 'en', organisationId, userId: scope.userId, validFrom: from } })
  await db.seatHolder.create({ data: { networkId, id: newId(), seatId: seat.id, memberId, role: start.input.role, mayDecide: true, validFrom: from } })
}

async function askOthers(scope: PersonScope, db: Db, start: Start): Promise<void> {
  const { id: networkId, names, place, input } = start
  const places = await listPlaces(scope, db, input.others.map((other) => other.placeId))
  for (const { placeId, email } of input.others) {
    const found = places.find((one) => one.id === placeId)
    const other = found && (await findFoundingPlace(db, found.slug))
    if (!other) throw problem('networks:problem.noMunicipality', { field: 'others.0.placeId' })
    await askMunicipality(db, { networkId, networkName: Object.values(names)[0]?.text ?? '', place: other, email, startsOn: dayOrToday(input.startsOn), askedBy: scope.name, jurisdiction: place.jurisdiction })
  }
}
