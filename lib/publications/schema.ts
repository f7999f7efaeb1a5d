/** The snapshots that leave a network, as they are written and read. Nothing that is not here can be seen from outside. */
import { z } from 'zod'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { localizedText } from '@/lib/i18n/content'
import { sectorKey } from '@/lib/sectors/schema'

const day = z.iso.date()
const cell = z.enum(['present', 'absent', 'vacant', 'before'])
export type BandCell = z.infer<typeof cell>

const sector = z.object({
  id: z.uuid(), key: sectorKey.nullable(), names: z.record(z.string(), z.string()), required: z.boolean(),
  organisations: z.array(z.string()), seats: z.number().int(), filled: z.number().int(),
  /** One a meeting, in the order of `band`; empty when the band is not public. */
  cells: z.array(cell),
})
const contact = z.object({ role: z.enum(['chair', 'secretary']), name: z.string(), email: z.string().nullable(), organisation: z.string().nullable() })
const mandate = z.object({ giver: z.string(), decidedOn: day, task: localizedText, ruleSet: z.object({ code: z.string(), version: z.string(), names: fiveTexts }).nullable() })
const goal = z.object({
  id: z.uuid(), text: localizedText, baseline: z.number().nullable(), baselinePeriod: z.string().nullable(),
  target: z.number().nullable(), targetPeriod: z.string().nullable(), status: z.enum(['on_track', 'at_risk', 'off_track']).nullable(),
  state: z.enum(['adopted', 'reached', 'not_reached']),
})
const occasion = z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), venue: z.string().nullable() })

/** A network's public page: what it is, whom to ask, who is around the table by sector, what it wants and when it meets. */
export const profileBody = z.object({
  names: localizedText, languages: z.array(z.string()), timeZone: z.string(), hostBody: z.string().nullable(), meetingTarget: z.number().int(),
  mandates: z.array(mandate), sectors: z.array(sector), contacts: z.array(contact), goals: z.array(goal), nextMeeting: occasion.nullable(),
  band: z.array(z.object({ id: z.uuid(), date: day, hasDecision: z.boolean() })).nullable(),
  nextDate: day.nullable(),
})
export type ProfileBody = z.infer<typeof profileBody>
export type PublishedSector = z.infer<typeof sector>

/** Publishing and withdrawing ask nothing beyond who and where. */
export const profileSchema = z.object({})
