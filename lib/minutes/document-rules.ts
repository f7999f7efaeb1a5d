/** Turns minutes into a document: the same blocks for the screen, print, Word and PDF, in one language or two side by side. Pure. */
import type { Document } from '@/lib/export/document'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { wallDate } from '@/lib/i18n/wall-time'
import { approvalBlocks, headBlocks, restBlocks } from './frame-rules'
import { itemBlocks } from './item-rules'
import type { MinutesBody } from './schema'
import { langOf, type Look, type MinutesBlock, type SideBlock, type Tongue } from './tongue-rules'

/** The parts of the minutes in the order of reading; items apart, so that a page can put comments between them. */
export function minutesParts(body: MinutesBody, look: Look): { head: MinutesBlock[]; items: { id: string; blocks: MinutesBlock[] }[]; rest: MinutesBlock[] } {
  return {
    head: beside(look, (tongue) => headBlocks(body, tongue)),
    items: body.items.map((item, i) => ({ id: item.id, blocks: beside(look, (tongue) => itemBlocks(body, item, i + 1, tongue, look.tongues.length > 1)) })),
    rest: [...beside(look, (tongue) => restBlocks(body, look, tongue)), ...beside(look, (tongue) => approvalBlocks(body, tongue))],
  }
}

/** The blocks of one language as they are, those of two as a pair that begins level. */
function beside({ tongues }: Look, blocksIn: (tongue: Tongue) => SideBlock[]): MinutesBlock[] {
  const [first, second] = tongues
  if (!first) return []
  if (!second) return blocksIn(first)
  const [left, right] = [first, second].map((tongue) => ({ lang: langOf(tongue), blocks: blocksIn(tongue) }))
  if (!left || !right) return []
  return left.blocks.length + right.blocks.length === 0 ? [] : [{ kind: 'pair', left, right }]
}

/** The whole of it as a document to print or send: heads and feet, the parts, and what tells this text from every other. */
export function minutesDocument(body: MinutesBody, look: Look): Document {
  const { head, items, rest } = minutesParts(body, look)
  const [first] = look.tongues
  if (!first) throw new Error('minutes are shown in a language')
  const { t } = first
  const date = formats(t.lng, t.jurisdiction).date(heldOn(body))
  const name = contentIn(body.network.names, first.lang, body.network.languages).text
  return {
    lang: langOf(first), title: look.tongues.map((tongue) => titleOf(body, tongue)).join(' · '), author: name,
    header: { left: name, right: [look.caseNumber ? t('minutes:print.case', { number: look.caseNumber }) : '', date].filter(Boolean).join(' · ') },
    footer: { left: look.frozen ? t('minutes:print.version', { version: String(look.frozen.version), fingerprint: look.frozen.sha256.slice(0, 12) }) : t('minutes:print.draft'), page: t('minutes:print.page', { page: '{page}', pages: '{pages}' }) },
    ...(look.demonstration ? { demonstration: look.demonstration } : {}), ...(body.approved ? { made: new Date(body.approved.at) } : {}),
    blocks: [...head, ...items.flatMap((item) => item.blocks), ...rest],
  }
}

/** What the minutes are called in a language: the kind and the day. */
export function titleOf(body: MinutesBody, { t }: Tongue): string {
  return t(`minutes:title.${body.kind}`, { date: formats(t.lng, t.jurisdiction).date(heldOn(body)) })
}

function heldOn({ meeting, network }: MinutesBody): string {
  return wallDate(new Date(meeting.startsAt), network.timeZone)
}
