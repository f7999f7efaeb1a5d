import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang, type Lng } from '@/lib/i18n/languages'
import { type Texts, texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { answerCallByLinkAction } from '@/lib/meetings/actions'
import type { AskedCall as Asked } from '@/lib/meetings/call-queries'
import { ReplyForm } from './reply-form'

/** Behind the link of a call, without account: when and where, the agenda as she may read it with its files, and her answer. */
export function AskedCall({ view, lng, token }: { view: Asked; lng: Lng; token: string }) {
  const t = texts(lng, view.jurisdiction)
  const name = contentIn(view.network, lng, view.languages).text
  const f = formats(lng, view.jurisdiction)
  const title = t('meetings:heading', { date: f.weekdayDate(wallDate(view.startsAt, view.timeZone)) })
  const facts = [f.timeSpan(wallClock(view.startsAt, view.timeZone), wallClock(view.endsAt, view.timeZone)), view.venue].filter(Boolean).join(' · ')
  return (
    <>
      <PageHead title={title} lede={name} facts={facts}>
        {view.remoteLink ? <p><a href={view.remoteLink} rel="noreferrer">{t('meetings:remote')}</a></p> : null}
      </PageHead>
      <Answer view={view} lng={lng} token={token} t={t} />
      <Section heading={t('meetings:agenda.count', { count: view.items.length })}>
        <ol className="plain">{view.items.map((item, i) => <Item key={item.id} item={item} number={i + 1} view={view} token={token} t={t} />)}</ol>
      </Section>
    </>
  )
}

function Answer({ view, lng, token, t }: { view: Asked; lng: Lng; token: string; t: Texts }) {
  if (view.state === 'cancelled') return <Notice kind="late">{t('meetings:cancelledBecause', { reason: view.cancelReason ?? '' })}</Notice>
  if (view.isReleased) return <Notice>{t('meetings:reply.released')}</Notice>
  if (view.state !== 'called' || view.hasBegun) return <Notice>{t('meetings:reply.over')}</Notice>
  return <ReplyForm action={answerCallByLinkAction} hidden={{ lng, token }} answer={view.answer} note={view.isDeputy ? t('meetings:reply.asDeputy') : null} t={t} />
}

function Item({ item, number, view, token, t }: { item: Asked['items'][number]; number: number; view: Asked; token: string; t: Texts }) {
  const shown = item.isHidden ? { text: t('meetings:agenda.restricted'), lang: t.lng } : contentIn(item.title, t.lng, view.languages)
  return (
    <li className="item closed">
      <h3><span className="no">§ {number}</span><span lang={contentLang(shown.lang)}>{shown.text}</span></h3>
      {item.files.length > 0 ? <p className="small">{t('meetings:reply.files')}: {item.files.map((file, i) => <span key={file.id}>{i > 0 ? ', ' : ''}<a href={`/${t.lng}/link/${token}/files/${file.id}`} rel="nofollow">{file.name}</a></span>)}</p> : null}
    </li>
  )
}
