import { daysBetween } from './iso-week'
import type { Texts } from './texts'

/**
 * A day seen from today, in whole words: today, tomorrow, in 3 days, 2 days ago. Both are ISO days in the network's zone
 * (`today` of `./moments`). Beside it stands the date itself, since "in 40 days" helps nobody.
 */
export function relativeDay(t: Texts, day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return t('common:day.today')
  if (days === 1) return t('common:day.tomorrow')
  if (days === -1) return t('common:day.yesterday')
  return days > 0 ? t('common:day.in', { count: days }) : t('common:day.ago', { count: -days })
}
