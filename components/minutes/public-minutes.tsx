import { Notice } from '@/components/ui/notice'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { minutesParts } from '@/lib/minutes/document-rules'
import type { PublishedMinutes } from '@/lib/minutes/schema'
import type { Look } from '@/lib/minutes/tongue-rules'
import { MinutesBlocks } from './minutes-blocks'

/** The public version of minutes, or the notice that they were taken back. */
export function PublicMinutes({ published, look, publishedAt, t }: { published: PublishedMinutes; look: Look; publishedAt: Date; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  if (!('body' in published)) return <Notice heading={t('minutes:public.withdrawn', { date: f.longDate(published.withdrawnOn) })}><p>{t('minutes:public.withdrawnBecause', { reason: published.reason })}</p></Notice>
  const { head, items, rest } = minutesParts(published.body, look)
  return (
    <>
      <p className="small muted">{t('minutes:public.version', { date: f.longDate(publishedAt) })}</p>
      <div className="minutes-text">
        <MinutesBlocks blocks={head} />
        {items.map((item, i) => <section key={item.id} className="minutes-item" id={`item-${i + 1}`}><MinutesBlocks blocks={item.blocks} /></section>)}
        <section className="minutes-item"><MinutesBlocks blocks={rest} /></section>
      </div>
    </>
  )
}
