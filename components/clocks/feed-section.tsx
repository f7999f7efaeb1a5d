import Link from 'next/link'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/outcome'
import { Section } from '@/components/ui/section'
import type { OpenFeed } from '@/lib/access/feeds'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import { LANGUAGES, languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { closeMyFeedAction, closeNetworkFeedAction, openMyFeedAction, openNetworkFeedAction } from '@/lib/clocks/actions'
import { FeedAddress } from './feed-address'

type Props = { feed: OpenFeed | null; /** The network's slug; without it the calendar is one's own */ network?: string; timeZone?: string; mayKeep: boolean; t: Texts }

/** A calendar to subscribe to: its secret address is made here, shown once, and taken back here. */
export function FeedSection({ feed, network, timeZone = 'Europe/Helsinki', mayKeep, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const made = feed ? t('clocks:feed.made', { date: f.date(wallDate(feed.madeAt, timeZone)), language: languageName(feed.language) }) : null
  return (
    <Section id="feed" className="no-print" heading={t(network ? 'clocks:feed.heading' : 'clocks:feed.mineHeading')}>
      <p>{t(network ? 'clocks:feed.networkMore' : 'clocks:feed.mineMore')} {t('clocks:feed.how')}</p>
      {made ? <p className="muted">{made} {mayKeep ? t('clocks:feed.againMore') : ''}</p> : network ? <p className="muted">{t('clocks:feed.none')}</p> : null}
      {mayKeep ? <Keeping feed={feed} network={network} t={t} /> : null}
      {network ? <p><Link href={`/${t.lng}/account#feed`}>{t('clocks:feed.own')}</Link></p> : null}
    </Section>
  )
}

function Keeping({ feed, network, t }: Pick<Props, 'feed' | 'network' | 't'>) {
  const hidden: Record<string, string> = { lng: t.lng, ...(network ? { network } : {}) }
  const [open, close]: [FormAction, FormAction] = network ? [openNetworkFeedAction, closeNetworkFeedAction] : [openMyFeedAction, closeMyFeedAction]
  const texts = { language: t('clocks:feed.language'), make: t('clocks:feed.make'), again: t('clocks:feed.again'), once: t('clocks:feed.once'), address: t('clocks:feed.address'), open: t('clocks:feed.open') }
  return (
    <>
      <FeedAddress action={open} hidden={hidden} language={feed?.language ?? t.lng} languages={LANGUAGES.map((value) => ({ value, label: languageName(value) }))} texts={texts} isMade={feed !== null} />
      {feed ? <Form action={close} hidden={{ ...hidden, feed: feed.id }} texts={formTexts(t.lng, t.jurisdiction)} className="" kind="second" small submit={t('clocks:feed.revoke')} /> : null}
    </>
  )
}
