/** What is due, in words: the same on the network's home, on «my work» and in the letter. Pure. */
import { titleIn } from '@/lib/clocks/year-rules'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { sectorLabel } from '@/lib/meetings/name-rules'
import type { Due } from './due-rules'

/** `lang` where the title is in another language than the reader's; `path` stands after the address of the network's workspace. */
export type DueWords = { title: string; lang: string | null; detail: string; action: string; path: string }

/** How much of a list of titles a line may hold. */
const SHOWN = 3

export function dueWords(due: Due, t: Texts, languages: readonly string[]): DueWords {
  return { lang: null, action: t(`work:due.${due.kind}Action`), ...wordsOf(due, t, languages) }
}

type Words = Omit<DueWords, 'lang' | 'action'> & { lang?: string | null }

function wordsOf(due: Due, t: Texts, languages: readonly string[]): Words {
  const f = formats(t.lng, t.jurisdiction)
  const written = (text: LocalizedText) => titled(text, t, languages)
  switch (due.kind) {
    case 'vacant':
      return { title: t('work:due.vacantTitle', { sector: sectorLabel(due.sector, t) }), detail: [t('work:due.vacantDays', { count: due.days }), due.organisation].filter(Boolean).join(' · '), path: `/members?edit=${due.id}#open` }
    case 'ending':
      return { title: t('work:due.endingTitle', { sector: sectorLabel(due.sector, t) }), detail: [t('work:due.endingDetail', { date: f.date(due.due) }), due.organisation].filter(Boolean).join(' · '), path: `/members?edit=${due.id}#open` }
    case 'task':
      return { title: due.text, detail: t(due.isLate ? 'work:due.taskDue' : 'work:due.taskSoon', { date: f.date(due.due) }), path: `/actions/${due.id}` }
    case 'ownerless':
      return { title: due.text, detail: t('work:due.ownerlessDetail', { date: f.date(due.due) }), path: `/actions/${due.id}` }
    case 'clock':
      return { title: titleIn(due.title, t).text, detail: t('work:due.clockDue', { date: f.date(due.due) }), path: `/clocks?year=${due.year}#i-${due.id}` }
    case 'valueless':
    case 'unjudged':
    case 'proposed':
      return { ...written(due.text), detail: t(`work:due.${due.kind}Detail`), path: `/goals/${due.id}` }
    case 'answer':
    case 'unanswered':
      return { ...written(due.text), detail: t(`work:due.${due.kind}Detail`, { number: due.number, date: f.date(due.due) }), path: `/decisions/${due.id}` }
    case 'vote':
      return { ...written(due.text), detail: t('work:due.voteDetail', { date: f.date(due.due) }), path: `/decisions/procedures/${due.id}` }
    case 'poll':
      return { ...written(due.title), detail: t('work:due.pollDetail', { date: f.date(due.due) }), path: `/polls/${due.id}` }
    case 'invitation':
      return { title: t('work:due.invitationTitle', { host: contentIn(due.host, t.lng, languages).text }), detail: t('work:due.invitationDetail', { date: f.date(due.due) }), path: `/meetings/invitations/${due.id}` }
    default:
      return aroundMeeting(due, t, languages)
  }
}

type OfMeeting = Extract<Due, { kind: 'call' | 'record' | 'reply' | 'check' | 'comments' | 'meeting' | 'outcome' }>

/** What hangs on a meeting is named by its day. */
function aroundMeeting(due: OfMeeting, t: Texts, languages: readonly string[]): Words {
  const f = formats(t.lng, t.jurisdiction)
  const some = (list: readonly LocalizedText[]) => list.slice(0, SHOWN).map((one) => contentIn(one, t.lng, languages).text)
  const title = t(`work:due.${due.kind}Title`, { date: f.date('day' in due ? due.day : due.due) })
  const path = `/meetings/${due.id}`
  switch (due.kind) {
    case 'call':
      return { title, detail: t('work:due.callItems', { count: due.items }), path }
    case 'record':
      return { title, detail: t('work:due.recordDetail'), path: `${path}/minutes` }
    case 'reply':
      return { title, detail: t('work:due.replyDetail'), path }
    case 'check':
      return { title, detail: t('work:due.checkDetail'), path: `/minutes/${due.id}` }
    case 'comments':
      return { title, detail: t('work:due.commentsDetail', { date: f.date(due.due) }), path: `/minutes/${due.id}` }
    case 'meeting':
      return { title, detail: due.titles.length ? t('work:due.meetingDetail', { list: f.list(some(due.titles)) }) : t('meetings:agenda.empty'), path }
    case 'outcome':
      return { title, detail: some(due.decisions).join(' · '), path }
  }
}

function titled(text: LocalizedText, t: Texts, languages: readonly string[]): { title: string; lang: string | null } {
  const shown = contentIn(text, t.lng, languages)
  return { title: shown.text, lang: shown.isFallback ? shown.lang : null }
}
