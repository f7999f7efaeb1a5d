/** Reads and validates every reference file. A fault names file, line and column or path; nothing is half-read. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { z } from 'zod'
import { clockDefinition } from '@/lib/clocks/definition-schema'
import { programmeSchema, readDefinition, ruleSetSchema, type Reading } from '@/lib/frames/schema'
import { districtSchema, jurisdictionSchema, municipalityRow, municipalityTypesSchema, regionRow, successionSchema } from '@/lib/places/schema'
import { sectorSchema } from '@/lib/sectors/schema'
import { indicatorRow, observationRow, organisationsSchema, sourceSchema } from './shapes'

const HERE = fileURLToPath(new URL('./', import.meta.url))

/** Why a file cannot be used; `faults` are whole lines such as `municipalities.csv line 12, column population: …`. */
export class ReferenceFault extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.slice(0, 20).join('\n'))
    this.name = 'ReferenceFault'
    this.faults = faults
  }
}

/**
 * Every file of `prisma/reference`, read and checked one by one (`checks.ts` holds them against each other).
 * `folder` ends with a slash. Throws a ReferenceFault for the first file that has faults.
 */
export function readReference(folder = HERE) {
  const yaml = <T>(name: string, schema: z.ZodType<T>) => orFault(name, readDefinition(schema, textOf(folder + name)))
  const csv = <T>(name: string, schema: z.ZodType<T>) => orFault(name, readRows(schema, textOf(folder + name)))
  const all = <T>(name: string, schema: z.ZodType<T>) => yamlNames(folder + name).map((file) => yaml(`${name}/${file}`, schema))
  return {
    jurisdictions: yaml('jurisdictions.yaml', z.array(jurisdictionSchema)),
    municipalities: csv('municipalities.csv', municipalityRow),
    regions: csv('regions.csv', regionRow),
    districts: yaml('districts.yaml', z.array(districtSchema)),
    successions: yaml('successions.yaml', z.array(successionSchema)),
    municipalityTypes: yaml('municipality-types.yaml', municipalityTypesSchema),
    sectors: yaml('sectors.yaml', z.array(sectorSchema)),
    ...yaml('organisations.yaml', organisationsSchema),
    sources: yaml('sources.yaml', z.array(sourceSchema)),
    indicators: csv('indicators.csv', indicatorRow),
    observations: csv('observations.csv', observationRow),
    ruleSets: all('rule-sets', ruleSetSchema),
    programmes: all('programmes', programmeSchema),
    clocks: all('clocks', clockDefinition),
  }
}

export type Reference = ReturnType<typeof readReference>

/**
 * Reads the text of a CSV file whose first line names the columns. Faults say `line 12, column population: …`; the line
 * is that of the file, whatever line breaks stand inside quotes.
 */
export function readRows<T>(schema: z.ZodType<T>, text: string): Reading<T[]> {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
  const faults = parsed.errors.map((error) => `line ${(error.row ?? 0) + 2}: ${error.message}`)
  if (faults.length > 0) return { ok: false, errors: faults }
  const rows: T[] = []
  let line = 2
  for (const record of parsed.data) {
    const result = schema.safeParse(record)
    if (result.success) rows.push(result.data)
    else faults.push(...result.error.issues.map((issue) => `line ${line}, column ${columnOf(issue)}: ${issue.message}`))
    line += Object.values(record).join('').split('\n').length
  }
  return faults.length > 0 ? { ok: false, errors: faults } : { ok: true, value: rows }
}

function columnOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ')
  return issue.path.join('.') || '(row)'
}

function orFault<T>(name: string, reading: Reading<T>): T {
  if (reading.ok) return reading.value
  throw new ReferenceFault(reading.errors.map((error) => `${name} ${error}`))
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

function yamlNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()
}
