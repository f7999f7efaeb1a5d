import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { isLng } from '@/lib/i18n/languages'
import { movedDay, today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { proposeOccasions } from '@/lib/meetings/occasion-queries'
import type { WallOccasion } from '@/lib/meetings/rhythm-rules'

export type ProposedPoll = { times: WallOccasion[]; title: LocalizedText; venue: string | null; closesOn: string }

const PROPOSED = 3
/** Days in which people answer. */
const TO_ANSWER = 7

/** A poll as it could be sent at once: three usual times, the usual place, a title in the network's languages, a week to answer. */
export async function proposePoll(scope: NetworkScope, db: Db): Promise<ProposedPoll> {
  const { times, venue } = await proposeOccasions(scope, db, { count: PROPOSED, wanted: null })
  const titles = scope.languages.filter(isLng).map((lng) => [lng, texts(lng, scope.jurisdiction)('polls:form.defaultTitle')] as const)
  const dayBefore = movedDay(times[0]?.date ?? today(scope.timeZone), { days: -1 })
  const inAWeek = movedDay(today(scope.timeZone), { days: TO_ANSWER })
  return { times, venue, title: withTexts(null, Object.fromEntries(titles)), closesOn: inAWeek < dayBefore ? inAWeek : dayBefore }
}
