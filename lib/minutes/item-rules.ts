/** How one agenda item is written in minutes: heading, what was said, what was decided and who does what. Pure. */
import type { Run } from '@/lib/export/document'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { BodyAction, BodyDecision, BodyItem, MinutesBody } from './schema'
import { lacks, said, type SideBlock, type Tongue } from './tongue-rules'

/** The blocks of an item in one language. Minutes of decisions number their items with §, a memo plainly. */
export function itemBlocks(body: MinutesBody, item: BodyItem, number: number, tongue: Tongue, isBeside: boolean): SideBlock[] {
  const { t } = tongue
  const order = body.network.languages
  const place = body.kind === 'decisions' ? `§ ${number} ` : `${number}. `
  if (item.isWithheld) {
    return [
      { kind: 'heading', level: 2, text: `${place}${t('meetings:agenda.restricted')}` },
      { kind: 'paragraph', style: 'small', text: item.legalGround ? t('meetings:agenda.restrictedBy', { ground: item.legalGround }) : t('minutes:text.withheld') },
    ]
  }
  const facts = [t(`meetings:purpose.${item.purpose}`), item.presenter ? t('meetings:agenda.presentedBy', { name: item.presenter }) : '', item.isRestricted && item.legalGround ? t('meetings:agenda.restrictedBy', { ground: item.legalGround }) : '']
  return [
    { kind: 'heading', level: 2, text: [{ text: place }, ...said(item.title, tongue, order, isBeside)] },
    ...(body.kind === 'decisions' ? [{ kind: 'paragraph' as const, style: 'small' as const, text: facts.filter(Boolean).join(' · ') }] : []),
    ...noteBlocks(item, tongue, order, isBeside),
    ...item.decisions.flatMap((one) => decisionBlocks(one, tongue, order, isBeside)),
    ...actionBlocks(item.actions, tongue),
  ]
}

/** What was said, a paragraph for each that was written. */
function noteBlocks({ notes }: BodyItem, tongue: Tongue, order: readonly string[], isBeside: boolean): SideBlock[] {
  const shown = contentIn(notes, tongue.lang, order)
  if (shown.text === '') return []
  if (shown.isFallback && isBeside) return [{ kind: 'paragraph', text: said(notes, tongue, order, isBeside) }]
  const lang = shown.isFallback ? { lang: contentLang(shown.lang) } : {}
  const label: SideBlock[] = shown.isFallback ? [{ kind: 'paragraph', style: 'small', text: lacks(tongue) }] : []
  return [...label, ...shown.text.split(/\n+/).map((text): SideBlock => ({ kind: 'paragraph', text: text.trim(), ...lang }))]
}

/** A decision under its number, and who disagreed. */
export function decisionBlocks(decision: BodyDecision, tongue: Tongue, order: readonly string[], isBeside: boolean): SideBlock[] {
  const { t } = tongue
  const label: Run = { text: `${t('meetings:minutes.decisionNumber', { number: String(decision.number), year: String(decision.year) })} `, strong: true }
  return [
    { kind: 'paragraph', text: [label, ...said(decision.text, tongue, order, isBeside)] },
    ...(decision.dissent ? [{ kind: 'paragraph' as const, text: [{ text: `${t('minutes:text.dissent')} `, strong: true }, { text: decision.dissent }] }] : []),
  ]
}

/** Who does what by when. The task itself is in the one language it was written in. */
export function actionBlocks(actions: readonly BodyAction[], { t }: Tongue): SideBlock[] {
  if (actions.length === 0) return []
  const f = formats(t.lng, t.jurisdiction)
  const owner = (one: BodyAction) => one.owner ?? (one.isBySeatOnly ? t('minutes:text.seatOnly') : t('meetings:task.ownerless'))
  return [{ kind: 'list', items: actions.map((one) => ({ text: [{ text: t('minutes:text.task', { text: one.text, owner: owner(one), date: f.date(one.dueOn) }) }] })) }]
}
