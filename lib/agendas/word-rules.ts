/** A suggested line in words: its title as it will stand on the agenda, and the reason why it is there. Pure. */
import { contentIn } from '@/lib/i18n/content'
import { textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import { isFinlandSwedish, isLng, type Lng } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { asHeading } from '@/lib/sectors/rules'
import type { Subject, Suggestion } from './rules'

/** The most a title may hold (`meetings` schema). */
const LONGEST = 200

/** The title of a line in the language of the texts; `order` are the network's languages, for what was written in one only. */
export function titleOf(line: Suggestion, order: readonly string[], t: Texts): string {
  const subject = subjectIn(line.subject, order, t)
  const title = line.source === 'clock' ? subject : t(`agendas:title.${line.source === 'seat' ? line.reason.kind === 'vacant' ? 'vacant' : 'ending' : line.source}`, { subject })
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title
}

/** Why the line is there, with its date. */
export function reasonOf({ reason }: Suggestion, t: Texts): string {
  const f = formats(t.lng, t.jurisdiction)
  switch (reason.kind) {
    case 'clock': return t('agendas:reason.clock', { date: f.date(reason.dueOn) })
    case 'unanswered': return t('agendas:reason.unanswered', { number: `${reason.number}/${reason.year}`, body: reason.body, date: f.date(reason.on) })
    case 'offTrack':
    case 'atRisk': return t(`agendas:reason.${reason.kind}`, { date: f.date(reason.on) })
    case 'newValue': return t('agendas:reason.newValue', { period: f.period(reason.period) })
    case 'late':
    case 'due': return [t(`agendas:reason.${reason.kind}`, { date: f.date(reason.dueOn) }), reason.owner ?? ''].filter(Boolean).join(' · ')
    case 'vacant': return t('agendas:reason.vacant', { date: f.date(reason.since) })
    case 'ending': return t('agendas:reason.ending', { date: f.date(reason.on) })
  }
}

function subjectIn(subject: Subject, order: readonly string[], t: Texts): string {
  if (subject.own) return asHeading(textIn(subject.own, t.lng, t.jurisdiction))
  if (typeof subject.written === 'string') return subject.written
  const local = isFinlandSwedish(t.lng, t.jurisdiction) ? subject.written?.['sv-FI'] : undefined
  return local?.text ?? contentIn(subject.written, t.lng, order).text
}

/** The title in each language that the network and the house both know, as a side-by-side form would send it. */
export function titleTexts(line: Suggestion, languages: readonly string[], textsIn: (lang: Lng) => Texts): Record<string, string> {
  const known = languages.filter(isLng)
  return Object.fromEntries((known.length > 0 ? known : (['en'] as const)).map((lang) => [lang, titleOf(line, languages, textsIn(lang))]))
}
