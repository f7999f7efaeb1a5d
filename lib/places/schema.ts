/** What the reference files say about places: jurisdictions, regions, municipalities, districts, types and successions. */
import { z } from 'zod'
import { fiveTexts } from '@/lib/i18n/five-texts'

/** Rules follow the jurisdiction, never the state: Åland, the Faroe Islands and Greenland have laws of their own. */
export const JURISDICTIONS = ['FI', 'AX', 'SE', 'DK', 'NO', 'IS', 'FO', 'GL'] as const
export const jurisdictionCode = z.enum(JURISDICTIONS)
export type JurisdictionCode = z.infer<typeof jurisdictionCode>

/** A day as `2026-12-04`. In every period `from` is the first and `to` the last day; null is open. */
export const day = z.iso.date()

const language = z.string().regex(/^[a-z]{2,3}$/)
const languages = z.string().regex(/^[a-z]{2,3}(\+[a-z]{2,3})*$/).transform((value) => value.split('+'))
const optional = z.string().transform((value) => value || null)
const optionalDay = z.union([z.literal('').transform(() => null), day])
const whole = z.string().regex(/^\d+$/).transform(Number)
const degrees = z.string().regex(/^-?\d{1,3}\.\d+$/).transform(Number)

const council = z.strictObject({
  years: z.number().int().positive(),
  terms: z.array(z.strictObject({ from: day, to: day, verified: z.boolean() })),
  note: z.string(),
})

/** A form of personal number that free text must never hold; `checksum` names the arithmetic that tells it from chance. */
const personalNumber = z.strictObject({
  kind: z.string().min(1),
  pattern: z.string().refine(isPattern, 'is not a regular expression'),
  checksum: z.enum(['mod31', 'luhn', 'mod11-no', 'mod11-is', 'none']),
  date: z.enum(['ddmmyy', 'yymmdd', 'yyyymmdd']),
  note: z.string().optional(),
})

export const jurisdictionSchema = z.strictObject({
  code: jurisdictionCode,
  names: fiveTexts,
  ownNames: z.record(language, z.string().min(1)),
  languages: z.array(language).min(1),
  timeZone: z.string().refine(isTimeZone, 'is not a time zone'),
  currency: z.string().regex(/^[A-Z]{3}$/),
  week: z.strictObject({ firstDay: z.literal('monday'), numbering: z.literal('iso8601') }),
  statisticsOffice: z.strictObject({ name: z.string().min(1), url: z.url() }),
  regionKinds: z.array(z.strictObject({ kind: z.string(), names: fiveTexts })),
  council,
  personalNumbers: z.array(personalNumber).min(1),
})
export type Jurisdiction = z.infer<typeof jurisdictionSchema>

/** A row of `regions.csv`. `name` is in `language`; a name column is empty when the language uses `name`. */
export const regionRow = z.strictObject({
  jurisdiction: jurisdictionCode, kind: z.string().min(1), code: z.string().min(1), name: z.string().min(1), language,
  name_sv: optional, name_fi: optional, name_en: optional, name_alt: optional, from: optionalDay, to: optionalDay,
})
export type RegionRow = z.infer<typeof regionRow>

/** A row of `municipalities.csv`: codes are text with leading zeros, `name` is in the first of `languages`. */
export const municipalityRow = z.strictObject({
  country: jurisdictionCode, code: z.string().regex(/^\d{3,4}$/), name: z.string().min(1),
  name_sv: optional, name_fi: optional, name_da: optional, name_no: optional, name_se: optional, name_smj: optional,
  name_sma: optional, name_smn: optional, name_sms: optional, name_fkv: optional,
  region_code: optional, region_name: optional, region_name_alt: optional,
  welfare_area_code: optional, welfare_area_name: optional, welfare_area_name_alt: optional,
  employment_area_code: optional, employment_area_name: optional,
  languages, population: whole, population_year: whole, lat: degrees, lon: degrees, coord_kind: z.string().min(1),
})
export type MunicipalityRow = z.infer<typeof municipalityRow>

/** A place as `FI-638`: jurisdiction and official code. */
export const placeKey = z.string().regex(/^(FI|AX|SE|DK|NO|IS|FO|GL)-[\w-]+$/)

/** What one place became. `date` is null while the day is not known; `share` is the part of the people who moved. */
export const successionSchema = z.strictObject({
  from: placeKey, to: placeKey, fromName: z.string().min(1), date: day.nullable(), year: z.number().int(),
  kind: z.enum(['merged', 'split', 'renumbered']), share: z.number().positive().max(1).nullable(),
  verified: z.boolean(), source: z.string().min(1),
})
export type Succession = z.infer<typeof successionSchema>

export const districtSchema = z.strictObject({
  key: z.string().regex(/^[a-z-]+$/), municipality: placeKey, names: z.record(language, z.string().min(1)),
  lat: z.number().nullable(), lon: z.number().nullable(), source: z.string().min(1),
})

const datedList = z.strictObject({
  jurisdiction: jurisdictionCode, from: day, to: day.nullable(), source: z.string().min(1), places: z.array(placeKey),
})

/** How a municipality's type is told. Peri-urban and peer groups are dated lists: a place on no list is unknown, not no. */
export const municipalityTypesSchema = z.strictObject({
  small: z.strictObject({ populationBelow: z.number().int().positive(), names: fiveTexts, note: z.string() }),
  bilingual: z.strictObject({
    names: fiveTexts, note: z.string(),
    pairs: z.array(z.strictObject({ jurisdiction: jurisdictionCode, languages: z.tuple([language, language]) })),
  }),
  periUrban: z.strictObject({ names: fiveTexts, note: z.string(), lists: z.array(datedList) }),
  peerGroups: z.strictObject({ names: fiveTexts, note: z.string(), lists: z.array(datedList.extend({ key: z.string(), groupNames: fiveTexts })) }),
})
export type MunicipalityTypes = z.infer<typeof municipalityTypesSchema>

function isPattern(value: string): boolean {
  try {
    return new RegExp(value, 'u') instanceof RegExp
  } catch {
    return false
  }
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
