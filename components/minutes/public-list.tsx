import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { PublicMinutesLine } from '@/lib/minutes/public-queries'

/** The minutes that a network has published, on its public page: the latest three, and the rest behind them. */
export function PublicMinutesList({ minutes, network, t }: { minutes: PublicMinutesLine[]; network: string; t: Texts }) {
  if (minutes.length === 0) return null
  const f = formats(t.lng, t.jurisdiction)
  const line = (one: PublicMinutesLine) => <li key={one.meetingId}><Link href={`/${t.lng}/networks/${network}/minutes/${one.meetingId}`}>{f.longDate(one.heldOn)}</Link>{one.isWithdrawn ? <span className="muted"> · {t('minutes:public.isWithdrawn')}</span> : null}</li>
  return (
    <Section heading={t('minutes:public.heading')}>
      <ul>{minutes.slice(0, 3).map(line)}</ul>
      {minutes.length > 3 ? <details className="more"><summary>{t('minutes:public.earlier', { count: minutes.length - 3 })}</summary><ul>{minutes.slice(3).map(line)}</ul></details> : null}
    </Section>
  )
}
