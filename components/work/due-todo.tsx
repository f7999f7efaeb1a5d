import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Todo } from '@/components/ui/todo-list'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { Due } from '@/lib/work/rules'
import { dueWords } from '@/lib/work/word-rules'

type Where = { base: string; languages: readonly string[]; t: Texts }

/** A thing that is due as a line of a list: how urgent, what, why, and the way to do it; `act` stands in place of the link. */
export function dueTodo(due: Due, { base, languages, t }: Where, act?: ReactNode): Todo {
  const { title, lang, detail, action, path } = dueWords(due, t, languages)
  return {
    key: `${due.kind} ${due.id}`, kind: due.isLate ? 'late' : due.kind === 'meeting' || due.kind === 'outcome' ? 'idle' : 'risk', word: wordOf(due, t),
    title: lang ? <span lang={contentLang(lang)}>{title}</span> : title, detail, action: act ?? <Link href={`${base}${path}`}>{action}</Link>,
  }
}

function wordOf(due: Due, t: Texts): string {
  if (due.isLate) return t('common:status.overdue')
  if (due.kind === 'outcome' || due.due === null) return t(due.kind === 'outcome' ? 'work:due.news' : 'work:due.thisWeek')
  return formats(t.lng, t.jurisdiction).weekdayDay(due.due)
}
