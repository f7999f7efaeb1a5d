import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import { closeProcedureAction, voteAction } from '@/lib/decisions/actions'
import type { ProcedureView } from '@/lib/decisions/procedure-queries'
import { countVotes } from '@/lib/decisions/rules'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { personLabel } from '@/lib/meetings/name-rules'
import { STATE_KIND } from './procedure-list'
import { VoteForm } from './vote-form'

type Props = { procedure: ProcedureView; scope: NetworkScope; base: string; t: Texts }

/** Who has answered what, one's own answer while it is open, and for chair and secretary the count. */
export function Procedure({ procedure, scope, base, t }: Props) {
  const { asked, yes, no, abstain } = countVotes(procedure.votes)
  const own = procedure.people.find((one) => one.memberId === scope.memberId)
  const isOpen = procedure.state === 'open'
  const hidden = { lng: t.lng, network: scope.slug, procedure: procedure.id }
  const until = t('decisions:procedure.until', { date: formats(t.lng, t.jurisdiction).date(procedure.closesOn) })
  return (
    <>
      {isOpen && own ? <VoteForm action={voteAction} hidden={hidden} own={own} t={t} /> : null}
      <Section heading={t('decisions:procedure.votes', { count: yes + no + abstain, asked })} aside={until}>
        <p><Status kind={STATE_KIND[procedure.state]}>{t(`decisions:procedureState.${procedure.state}`)}</Status>{procedure.decision ? <> · <Link href={`${base}/decisions/${procedure.decision.id}`}>{t('decisions:procedure.decided', { number: `${procedure.decision.number}/${procedure.decision.year}` })}</Link></> : null}</p>
        <Table
          caption={t('decisions:procedure.people')} rows={procedure.people} rowKey={(row) => row.memberId}
          columns={[
            { key: 'person', head: t('decisions:procedure.person'), rowHead: true, cell: (row) => personLabel(row.person, t) },
            { key: 'vote', head: t('decisions:procedure.vote'), cell: (row) => (row.vote ? t(`decisions:vote.${row.vote}`) : <span className="muted">{t('decisions:procedure.none')}</span>) },
            { key: 'comment', head: t('decisions:procedure.comment'), cell: (row) => row.comment ?? '' },
          ]}
        />
      </Section>
      {isOpen && mayInNetwork(scope.role, 'decisions.forward') ? (
        <div className="savebar">
          <p>{t('decisions:procedure.closeMore')}</p>
          <Form action={closeProcedureAction} hidden={{ ...hidden, revision: String(procedure.revision) }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" submit={t('decisions:procedure.close')} className="" />
        </div>
      ) : null}
    </>
  )
}
