/** What a rule set or programme file may hold, and how its text is read with errors that name line and path. */
import { LineCounter, parseDocument, isNode, type Document } from 'yaml'
import { z } from 'zod'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { day, jurisdictionCode } from '@/lib/places/schema'
import { sectorKey } from '@/lib/sectors/schema'

const code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const key = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
const version = z.string().regex(/^[0-9][0-9.-]*$/)
const age = z.number().int().min(0).max(40).nullable()
const reference = z.strictObject({ code, version })
const keyedTexts = z.strictObject({ key, texts: fiveTexts })

export const NETWORK_LEVELS = ['municipal', 'regional', 'programme'] as const
export type NetworkLevel = (typeof NETWORK_LEVELS)[number]

/** How strongly a seat is asked for: the text says it must be there, names it as an example, or leaves it to the network. */
export const STRENGTHS = ['must', 'should', 'local'] as const
export type Strength = (typeof STRENGTHS)[number]

const compositionItem = z.strictObject({
  key,
  /** Any of these functions meets the item; the first is the usual one. */
  anyOf: z.array(sectorKey).min(1),
  /** Functions that a new network gets seats for; without it the first of `anyOf`. */
  seatsFor: z.array(sectorKey).min(1).optional(),
  strength: z.enum(STRENGTHS),
  seats: z.union([z.number().int().positive(), z.strictObject({ perMunicipality: z.number().int().positive() })]).default(1),
  role: z.enum(['member', 'youth', 'expert']).default('member'),
  youthSeat: z.boolean().default(false),
  levels: z.array(z.enum(NETWORK_LEVELS)).min(1).optional(),
  group: key.optional(),
  /** What the law or programme says, in our words. Without it the group's text holds. */
  texts: fiveTexts.optional(),
  verified: z.boolean(),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
})
export type CompositionItem = z.infer<typeof compositionItem>

const legalBasis = z.strictObject({
  act: fiveTexts, number: z.string().nullable(), section: z.string().nullable(),
  validFrom: day, validTo: day.nullable(), url: z.url().nullable(),
})

/** A rule set: what one version of a law or programme asks of a group. Never edited after use; a change is a new version. */
export const ruleSetSchema = z.strictObject({
  code, version, names: fiveTexts, summary: fiveTexts,
  jurisdiction: jurisdictionCode,
  kind: z.enum(['statutory', 'programme', 'local']),
  legalBasis, successor: reference.nullable().default(null),
  levels: z.array(z.enum(NETWORK_LEVELS)).min(1),
  /** Whole years, both ends included; null is open. */
  ageGroup: z.strictObject({ from: age, to: age }),
  verified: z.boolean(),
  /** What is not verified, in words for the screen. */
  doubt: fiveTexts.optional(),
  groups: z.array(z.strictObject({ key, names: fiveTexts, texts: fiveTexts })).default([]),
  /** Functions that only this rule set knows. */
  sectors: z.array(z.strictObject({ key: sectorKey, names: fiveTexts })).default([]),
  tasks: z.array(keyedTexts.extend({ verified: z.boolean() })),
  items: z.array(compositionItem),
  source: z.array(z.string().min(1)).min(1),
}).superRefine((ruleSet, context) => {
  const groups = ruleSet.groups.map((group) => group.key)
  const seen = new Set<string>()
  ruleSet.items.forEach((item, index) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: ['items', index, field], message })
    if (seen.has(item.key)) refuse('key', `is used twice: ${item.key}`)
    if (item.group && !groups.includes(item.group)) refuse('group', `is not among the groups: ${item.group}`)
    if (!item.group && !item.texts) refuse('texts', 'is missing, and the item has no group whose text could hold')
    seen.add(item.key)
  })
})
export type RuleSet = z.infer<typeof ruleSetSchema>

const eligibility = z.discriminatedUnion('rule', [
  z.strictObject({ key, texts: fiveTexts, rule: z.literal('populationBelow'), value: z.number().int().positive() }),
  z.strictObject({ key, texts: fiveTexts, rule: z.literal('priorityType'), value: z.enum(['small', 'periUrban', 'bilingual']) }),
  z.strictObject({ key, texts: fiveTexts, rule: z.literal('judged') }),
])

/** A programme definition: a removable layer over networks that go on. People, answers and participants are never in it. */
export const programmeSchema = z.strictObject({
  code, version, slug: code, names: fiveTexts, description: fiveTexts,
  jurisdiction: z.union([jurisdictionCode, z.literal('NORDIC')]),
  kind: z.enum(['project', 'pilot', 'partnership', 'governmentProgramme']),
  owner: code, funder: code.nullable(), partners: z.array(code),
  ruleSets: z.array(reference),
  period: z.strictObject({ from: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), to: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable() }),
  levels: z.array(z.strictObject({ key, names: fiveTexts })).min(1),
  targetGroup: z.strictObject({ from: age, to: age, texts: fiveTexts, segments: z.array(keyedTexts.extend({ percent: z.number().positive().max(100) })).default([]) }),
  resultGoals: z.array(keyedTexts.extend({ criteria: z.array(keyedTexts).default([]) })),
  subGoals: z.array(keyedTexts).default([]),
  phases: z.array(z.strictObject({ key, names: fiveTexts, from: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), to: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(), texts: fiveTexts.optional() })).min(1),
  roles: z.array(z.strictObject({ key, names: fiveTexts })).min(1),
  bodies: z.array(z.strictObject({ key, names: fiveTexts, texts: fiveTexts })).default([]),
  eligibility: z.array(eligibility).default([]),
  applicationDeadline: day.nullable().default(null),
  terms: z.array(keyedTexts).default([]),
  fee: z.strictObject({ amount: z.number().nonnegative(), currency: z.string().length(3) }).nullable(),
  meetingsPerYear: z.number().int().positive().nullable(),
  verified: z.boolean(),
  doubt: fiveTexts.optional(),
  source: z.array(z.string().min(1)).min(1),
})
export type ProgrammeDefinition = z.infer<typeof programmeSchema>

export type SeatRole = 'chair' | 'vice_chair' | 'secretary' | 'member' | 'expert' | 'observer' | 'youth'

/** A seat as the check needs it: no names. `filled`: somebody has been appointed; `holderUntil`: that term's last day. */
export type RosterSeat = {
  sectorKey: string | null
  placeId: string | null
  role: SeatRole
  isYouth: boolean
  filled: boolean
  holderUntil: string | null
  from: string
  to: string | null
}

/** What a mandate says of the rules the group works under; without a version the code's own validity decides. */
export type MandateFrame = { ruleSetCode: string | null; ruleSetVersion: string | null; from: string; to: string | null }

export type Reading<T> = { ok: true; value: T } | { ok: false; errors: string[] }

/** Reads YAML text against a schema. Every error is one line: `line 12, path items.3.texts.da: …`. */
export function readDefinition<T>(schema: z.ZodType<T>, text: string): Reading<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) {
    return { ok: false, errors: document.errors.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message}`) }
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, errors: result.error.issues.map((issue) => `line ${lineOf(document, issue.path, lines)}, path ${issue.path.join('.') || '(top)'}: ${issue.message}`) }
}

/** The line of the deepest node on the path that exists: a missing field is told at the start of what lacks it. */
function lineOf(document: Document, path: PropertyKey[], lines: LineCounter): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
