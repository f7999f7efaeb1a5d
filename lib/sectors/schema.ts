/** What the reference file says about sectors: functions, their names in each language and who usually carries them. */
import { z } from 'zod'
import { freeText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { jurisdictionCode } from '@/lib/places/schema'

/** A sector's key names its function, never its owner: services move between owners, the function stays. */
export const sectorKey = z.string().regex(/^[a-z][a-z0-9_]*$/)

export const sectorSchema = z.strictObject({
  key: sectorKey,
  parent: sectorKey.nullable(),
  level: z.enum(['municipal', 'municipal_or_county', 'municipal_or_state', 'regional', 'state', 'national', 'civil_society', 'citizens']),
  names: fiveTexts,
  /** Typical organisations by jurisdiction, each in its own language: suggestions to edit, not facts. */
  organisations: z.partialRecord(jurisdictionCode, z.array(z.string().min(1))),
  note: z.string().optional(),
})
export type Sector = z.infer<typeof sectorSchema>

/** A day that a form must give. */
const firstDay = z.string('common:problem.required').min(1, 'common:problem.required').pipe(z.iso.date('common:problem.notADate'))
const claim = { sectorId: z.uuid('common:problem.unknownCode'), revision: z.coerce.number('common:problem.changedMeanwhile').int(), conflict: z.literal('mine').optional() }

/** What the forms of the sector pages may send. */
export const chooseSectorSchema = z.object({
  sectorKey: z.union([z.literal(''), sectorKey], 'common:problem.unknownCode').optional().transform((value) => value || null),
  name: freeText(80).optional().transform((value) => value || null),
  from: firstDay,
})
export const renameSectorSchema = z.object({ ...claim, name: localizedInput(80) })
export const endSectorSchema = z.object({ ...claim, until: firstDay })
