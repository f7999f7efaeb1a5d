/** Shapes of the reference files that belong to no noun's own schema: sources, organisations, indicators, observations. */
import { z } from 'zod'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { day, jurisdictionCode } from '@/lib/places/schema'
import { sectorKey } from '@/lib/sectors/schema'

const code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const organisationKind = z.enum(['municipality', 'association', 'ministry', 'agency', 'region', 'council', 'other'])

/** `licensed`: the place it was read in grants the licence. `facts`: it grants none; facts were taken, publisher named. */
export const sourceSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]*$/), title: z.string().min(1), publisher: z.string().min(1), licence: z.string().min(1),
  basis: z.enum(['licensed', 'facts']), address: z.url().nullable(), date: day.nullable(), note: z.string().nullable(),
  sets: z.array(z.string().min(1)).min(1),
})
export type Source = z.infer<typeof sourceSchema>

export const organisationSchema = z.strictObject({
  code, kind: organisationKind, jurisdiction: jurisdictionCode.nullable(), names: fiveTexts, sectors: z.array(sectorKey),
  /** The area it answers for, as `county SE 21`: kind, jurisdiction and code of a row in regions.csv. */
  region: z.string().regex(/^[a-z_]+ [A-Z]{2} \S+$/).optional(),
  from: day.nullable(), to: day.nullable(), successor: code.nullable(), verified: z.boolean(), source: z.string().min(1),
})
export type Organisation = z.infer<typeof organisationSchema>

/** Regions that are organisations too: the loader makes one of each row of the kind, save the excepted codes. */
const fromRegions = z.strictObject({
  regionKind: z.string(), kind: organisationKind, sectors: z.array(sectorKey), from: day, except: z.array(z.string()),
})

export const organisationsSchema = z.strictObject({ fromRegions: z.array(fromRegions), organisations: z.array(organisationSchema) })

const text = z.string().min(1)

/** A row of `indicators.csv`: one published series; `data_source` is the set its values here were read in. */
export const indicatorRow = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]*$/), jurisdiction: jurisdictionCode, source: text, source_code: z.string(), data_source: text,
  name_sv: text, name_fi: text, name_da: text, name_no: text, name_en: text,
  unit: z.enum(['count', 'percent', 'per_1000', 'score']), decimals: z.enum(['0', '1', '2']).transform(Number),
  direction: z.enum(['up', 'down', 'neutral']), age_band: z.string(), api_path: z.string(),
  verified: z.enum(['yes', 'no']).transform((value) => value === 'yes'), verified_in: z.string(), note: z.string(),
})
export type IndicatorRow = z.infer<typeof indicatorRow>

/** A row of `observations.csv`: a published value. A missing or hidden value has no row; 0 is a true zero. */
export const observationRow = z.strictObject({
  indicator: text, jurisdiction: jurisdictionCode, code: z.string().regex(/^\d{3,4}$/), period: z.string().regex(/^\d{4}$/),
  breakdown: z.enum(['total', 'male', 'female']), value: z.string().regex(/^-?\d+(\.\d+)?$/).transform(Number), source: text,
})
export type ObservationRow = z.infer<typeof observationRow>
