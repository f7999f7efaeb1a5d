import Link from 'next/link'
import type { ReactNode } from 'react'
import { contentIn } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { AgendaLine } from '@/lib/meetings/queries'
import { AgendaButtons } from './agenda-buttons'

type Props = {
  items: AgendaLine[]; languages: string[]; network: string; /** Address of the meeting */ here: string
  /** Whether the reader may change the agenda now */ isOpen: boolean
  /** The form of the item that is being changed. */ editing?: { item: string; form: ReactNode } | null
  t: Texts
}

/** The agenda: numbered items with their purpose, presenter and time; before the meeting they can be changed, moved and taken away. */
export function Agenda({ items, isOpen, editing, t, ...shared }: Props) {
  if (items.length === 0) return <p className="muted">{t('meetings:agenda.empty')}</p>
  return (
    <ol className="plain">
      {items.map((item, i) => (
        <li key={item.id} className="item closed" id={editing?.item === item.id ? 'open' : undefined}>
          {editing?.item === item.id ? editing.form : <Item {...shared} item={item} number={i + 1} isOpen={isOpen} isLast={i === items.length - 1} t={t} />}
        </li>
      ))}
    </ol>
  )
}

type ItemProps = { item: AgendaLine; number: number; languages: string[]; network: string; here: string; isOpen: boolean; isLast: boolean; t: Texts }

function Item({ item, number, languages, network, here, isOpen, isLast, t }: ItemProps) {
  const shown = item.isHidden ? { text: t('meetings:agenda.restricted'), lang: t.lng } : contentIn(item.title, t.lng, languages)
  const others = languages.filter((lang) => lang !== shown.lang && item.title[lang])
  return (
    <>
      <div className="head">
        <h3>
          <span className="no">§ {number}</span><span lang={contentLang(shown.lang)}>{shown.text}</span>
          {others.map((lang) => <span key={lang} className="muted" lang={contentLang(lang)}> / {item.title[lang]?.text}</span>)}
        </h3>
        {isOpen ? <AgendaButtons item={item.id} title={shown.text} isFirst={number === 1} isLast={isLast} network={network} t={t} /> : null}
      </div>
      <p className="small muted">
        {factsOf(item, t)}
        {isOpen ? <> · <Link href={`${here}?edit=${item.id}#open`}>{t('common:button.edit')}<span className="hidden"> {shown.text}</span></Link></> : null}
      </p>
      {item.files.length > 0 ? <p className="small">{item.files.map((file, n) => <span key={file.id}>{n > 0 ? ', ' : ''}<a href={`${here.split('/meetings/')[0]}/files/${file.id}`}>{file.name}</a></span>)}</p> : null}
    </>
  )
}

function factsOf(item: AgendaLine, t: Texts): string {
  return [
    t(`meetings:purpose.${item.purpose}`),
    item.presenter ? t('meetings:agenda.presentedBy', { name: item.presenter }) : '',
    item.minutes ? t('meetings:agenda.minutes', { count: item.minutes }) : '',
    item.isRestricted ? t('meetings:agenda.restrictedBy', { ground: item.legalGround ?? '' }) : '',
    item.isShared ? t('meetings:guests.shared') : '',
  ].filter(Boolean).join(' · ')
}
