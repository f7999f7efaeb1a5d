import 'server-only'
import { inForce, today } from '@/lib/access/find'
import type { PersonScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { listRuleSets } from '@/lib/frames/queries'
import { lasts } from '@/lib/frames/rules'
import { isoDay } from '@/lib/i18n/dates'
import { fiveTexts, type FiveTexts } from '@/lib/i18n/five-texts'
import type { PlaceLink } from '@/lib/places/queries'
import { contentLanguages } from './rules'

export type FoundingPlace = PlaceLink & { jurisdiction: string; timeZone: string; languages: string[]; slugs: string[] }

/** The municipality a network starts from, with what it lends the network; null for what is no municipality of today. */
export async function findFoundingPlace(db: Db, slug: string): Promise<FoundingPlace | null> {
  const row = await db.place.findFirst({
    where: { slug, kind: 'municipality', validTo: null },
    include: { names: { where: { validTo: null }, orderBy: { isMain: 'desc' } }, slugs: true, languages: { where: inForce(), orderBy: { position: 'asc' } }, jurisdiction: true },
  })
  if (!row?.jurisdiction) return null
  return {
    id: row.id, slug: row.slug, names: row.names.map(({ lang, name }) => ({ lang, name })), jurisdiction: row.jurisdiction.code, timeZone: row.jurisdiction.timeZone,
    languages: contentLanguages(row.languages.map((one) => one.lang)), slugs: row.slugs.map((one) => one.slug),
  }
}

export type StartForm = {
  place: PlaceLink & { jurisdiction: string }
  /** The official languages in which the network gets a name. */
  languages: string[]
  /** What may be asked of a municipal network here today: `code@version`. */
  ruleSets: { value: string; names: FiveTexts; verified: boolean }[]
  sectors: { key: string; names: FiveTexts }[]
}

/** What the form that founds a network needs; null for what is no municipality of today. */
export async function findStartForm(_scope: PersonScope, db: Db, slug: string): Promise<StartForm | null> {
  const place = await findFoundingPlace(db, slug)
  if (!place) return null
  const sectors = await db.sector.findMany({ where: { parentKey: null }, orderBy: { position: 'asc' }, select: { key: true, names: true } })
  return {
    place, languages: place.languages.length ? place.languages : ['en'],
    ruleSets: await listRuleSetChoices(db, place.jurisdiction),
    sectors: sectors.map((row) => ({ key: row.key, names: fiveTexts.parse(row.names) })),
  }
}

/** The rule sets of a jurisdiction that are in force for municipal networks today, as choices. */
export async function listRuleSetChoices(db: Db, jurisdiction: string): Promise<StartForm['ruleSets']> {
  const day = isoDay(today())
  const fitting = (await listRuleSets(db)).filter((one) => one.jurisdiction === jurisdiction && one.levels.includes('municipal') && lasts({ from: one.legalBasis.validFrom, to: one.legalBasis.validTo }, day))
  return fitting.map((one) => ({ value: `${one.code}@${one.version}`, names: one.names, verified: one.verified }))
}
