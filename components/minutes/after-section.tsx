import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { exportMinutesAction } from '@/lib/minutes/actions'
import type { MinutesView } from '@/lib/minutes/queries'
import { AppendixForm } from './appendix-form'

type Props = { view: MinutesView; scope: NetworkScope; base: string; t: Texts }

/** What those who keep the network do after approval: corrections, the case number and the package for the archive. */
export function AfterSection({ view, scope, base, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const hidden = { lng: t.lng, network: scope.slug, meeting: view.meetingId }
  return (
    <>
      <Section className="no-print" heading={view.exports.length > 0 ? t('minutes:archive.made', { count: view.exports.length }) : t('minutes:archive.heading')} id="archive">
        {view.exports.length > 0 ? (
          <Table
            caption={t('minutes:archive.caption')} rows={view.exports} rowKey={(row) => row.id}
            columns={[
              { key: 'case', head: t('minutes:archive.case'), rowHead: true, cell: (row) => row.caseNumber },
              { key: 'at', head: t('minutes:archive.at'), fit: true, cell: (row) => f.dateTime(row.exportedAt, scope.timeZone) },
              { key: 'by', head: t('minutes:archive.by'), cell: (row) => row.exportedBy ?? '' },
              { key: 'sha', head: t('minutes:archive.fingerprint'), cell: (row) => <code title={row.sha256}>{row.sha256.slice(0, 12)}</code> },
            ]}
          />
        ) : null}
        {view.exports.length > 0 ? <p><a href={`${base}/minutes/${view.meetingId}/file?as=zip`} download>{t('minutes:archive.download')}</a></p> : null}
        <Form action={exportMinutesAction} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} kind="second" submit={t('minutes:archive.do')}>
          <TextField name="caseNumber" label={t('minutes:archive.case')} hint={t('minutes:archive.caseHint')} defaultValue={view.caseNumber ?? ''} required maxLength={80} />
        </Form>
      </Section>
      <Section className="no-print" heading={t('minutes:appendix.heading')}>
        <Details summary={t('minutes:appendix.add')}><AppendixForm view={view} scope={scope} t={t} /></Details>
      </Section>
    </>
  )
}
