import { contentIn } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { AgendaLine } from '@/lib/meetings/queries'
import { AgendaButtons } from './agenda-buttons'

type Props = { items: AgendaLine[]; languages: string[]; network: string; /** Whether the reader may change the agenda now */ isOpen: boolean; t: Texts }

/** The agenda: numbered items with their purpose and presenter; before the meeting they can be moved and taken away. */
export function Agenda({ items, languages, network, isOpen, t }: Props) {
  if (items.length === 0) return <p className="muted">{t('meetings:agenda.empty')}</p>
  return (
    <ol className="plain">
      {items.map((item, i) => {
        const shown = contentIn(item.title, t.lng, languages)
        const others = languages.filter((lang) => lang !== shown.lang && item.title[lang])
        return (
          <li key={item.id} className="item closed">
            <div className="head">
              <h3>
                <span className="no">§ {i + 1}</span><span lang={contentLang(shown.lang)}>{shown.text}</span>
                {others.map((lang) => <span key={lang} className="muted" lang={contentLang(lang)}> / {item.title[lang]?.text}</span>)}
              </h3>
              {isOpen ? <AgendaButtons item={item.id} title={shown.text} isFirst={i === 0} isLast={i === items.length - 1} network={network} t={t} /> : null}
            </div>
            <p className="small muted">{[t(`meetings:purpose.${item.purpose}`), item.presenter ? t('meetings:agenda.presentedBy', { name: item.presenter }) : ''].filter(Boolean).join(' · ')}</p>
          </li>
        )
      })}
    </ol>
  )
}
