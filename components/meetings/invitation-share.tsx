import Link from 'next/link'
import { Form } from '@/components/ui/form'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { takeDecisionAction } from '@/lib/meetings/guest-actions'
import type { CopiedDecision, CopiedItem } from '@/lib/meetings/guest-rules'
import type { InvitationView } from '@/lib/meetings/invitation-queries'

type Props = { invitation: InvitationView; scope: NetworkScope; isKeeper: boolean; t: Texts }

/** The heading over what the host shares. */
export function shareHeading({ copy, agenda }: InvitationView, t: Texts): string {
  return copy ? t('meetings:invitation.copy') : t('meetings:invitation.agenda', { count: agenda.length })
}

/** What the host shares: the titles before the meeting, and from the approval on its minutes of those items, with decisions to take over. */
export function InvitationShare(props: Props) {
  const { invitation, scope, t } = props
  const { copy, agenda, receivedAt } = invitation
  if (copy) {
    return (
      <>
        <p className="small muted">{[t('meetings:invitation.copyMore'), receivedAt ? t('meetings:invitation.received', { when: formats(t.lng, t.jurisdiction).dateTime(receivedAt, scope.timeZone) }) : ''].filter(Boolean).join(' ')}</p>
        <ol className="plain">{copy.items.map((item, i) => <li key={i} className="item closed"><Copied {...props} item={item} number={i + 1} /></li>)}</ol>
      </>
    )
  }
  if (agenda.length === 0) return <p className="muted">{t('meetings:invitation.agendaEmpty')}</p>
  return (
    <>
      <ol className="plain">{agenda.map((title, i) => <li key={i} className="item closed"><h3><span className="no">{i + 1}.</span> <Words value={title} scope={scope} t={t} /></h3></li>)}</ol>
      {invitation.state === 'cancelled' ? null : <p className="small muted" style={{ marginTop: 10 }}>{t('meetings:invitation.copyWaiting')}</p>}
    </>
  )
}

function Words({ value, scope, t }: { value: LocalizedText; scope: NetworkScope; t: Texts }) {
  const shown = contentIn(value, t.lng, scope.languages)
  return <span lang={contentLang(shown.lang)}>{shown.text}</span>
}

function Copied({ item, number, ...props }: Props & { item: CopiedItem; number: number }) {
  return (
    <>
      <h3><span className="no">{number}.</span> <Words value={item.title} {...props} /></h3>
      {item.notes ? <p className="notes"><Words value={item.notes} {...props} /></p> : null}
      {item.decisions.map((decision) => <Decided key={decision.id} decision={decision} {...props} />)}
    </>
  )
}

function Decided({ decision, invitation, scope, isKeeper, t }: Props & { decision: CopiedDecision }) {
  const taken = invitation.taken.find((one) => one.copyId === decision.id)
  const label = contentIn(decision.text, t.lng, scope.languages).text
  return (
    <div className="stack">
      <p><b>{t('meetings:invitation.decision')}:</b> <Words value={decision.text} scope={scope} t={t} /></p>
      {taken ? <p><Link href={`/${t.lng}/networks/${scope.slug}/work/decisions/${taken.id}`}>{t('meetings:invitation.taken', { number: taken.number, year: taken.year })}</Link></p> : null}
      {!taken && isKeeper && invitation.state === 'accepted' ? (
        <Form
          action={takeDecisionAction} hidden={{ lng: t.lng, network: scope.slug, invitation: invitation.id, decision: decision.id }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)}
          submit={t('meetings:invitation.take')} label={label} kind="second" small className="" beside={<span className="small muted">{t('meetings:invitation.takeMore')}</span>}
        />
      ) : null}
    </div>
  )
}
