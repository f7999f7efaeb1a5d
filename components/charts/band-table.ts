import type { BandMeeting, BandThread } from './band-geometry'
import type { ChartTable } from './table-string'

export type BandTableTexts = {
  caption: string
  meeting: string
  /** Head of the column that says whether something was decided, and its word */
  decisionHead: string
  yes: string
  no: string
  presentCell: string
  absentCell: string
  vacantCell: string
  /** The seat did not exist yet: «–» */
  beforeCell: string
}

/** The band as numbers and words: a row for each held meeting, newest first, a column for each sector. All meetings, not only the drawn ones. */
export function bandTable(threads: BandThread[], meetings: BandMeeting[], texts: BandTableTexts): ChartTable {
  const held = meetings.filter((meeting) => meeting.state === 'held')
  const words = { present: texts.presentCell, absent: texts.absentCell, vacant: texts.vacantCell, before: texts.beforeCell }
  const rows = held.map((meeting, i) => [
    { text: meeting.label, href: meeting.href },
    meeting.hasDecision ? texts.yes : texts.no,
    ...threads.map((thread) => words[thread.cells[i] ?? 'before']),
  ])
  return { caption: texts.caption, head: [texts.meeting, texts.decisionHead, ...threads.map(({ label }) => label)].map((text) => ({ text })), rows: rows.reverse() }
}
