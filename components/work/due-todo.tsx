import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Todo } from '@/components/ui/todo-list'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { daysBetween } from '@/lib/i18n/iso-week'
import type { Due } from '@/lib/work/rules'
import { dueWords } from '@/lib/work/word-rules'

type Where = { base: string; languages: readonly string[]; /** The network's day. */ today: string; t: Texts }

/** What is further ahead is told without alarm. */
const NEAR = 14

/** A thing that is due as a line of a list: how urgent, what, why, and the way to do it; `act` is a press in place of the link, which then stands on the title. */
export function dueTodo(due: Due, { base, languages, today, t }: Where, act?: ReactNode): Todo {
  const { title, lang, detail, action, path } = dueWords(due, t, languages)
  const said = lang ? contentLang(lang) : undefined
  return {
    key: `${due.kind} ${due.id}`, kind: due.isLate ? 'late' : isNear(due, today) ? 'risk' : 'idle', word: wordOf(due, t),
    title: act ? <Link href={`${base}${path}`} lang={said}>{title}</Link> : said ? <span lang={said}>{title}</span> : title, detail, action: act ?? <Link href={`${base}${path}`}>{action}</Link>,
  }
}

function isNear(due: Due, today: string): boolean {
  return due.kind !== 'meeting' && due.kind !== 'outcome' && (due.due === null || daysBetween(today, due.due) <= NEAR)
}

function wordOf(due: Due, t: Texts): string {
  if (due.isLate) return t('common:status.overdue')
  if (due.kind === 'outcome' || due.due === null) return t(due.kind === 'outcome' ? 'work:due.news' : 'work:due.thisWeek')
  return formats(t.lng, t.jurisdiction).weekdayDay(due.due)
}
