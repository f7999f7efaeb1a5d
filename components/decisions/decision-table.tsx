import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import type { DecisionLine } from '@/lib/decisions/queries'
import { COURSE_KIND, courseOf } from '@/lib/decisions/rules'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'

type Props = { decisions: DecisionLine[]; languages: string[]; base: string; t: Texts }

/** The decisions by number, each with where it is on its way to an answer. */
export function DecisionTable({ decisions, languages, base, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={t('decisions:list.caption')} rows={decisions} rowKey={(row) => row.id} phone="brief"
      columns={[
        { key: 'number', head: t('decisions:list.number'), fit: true, cell: (row) => `${row.number}/${row.year}` },
        { key: 'text', head: t('decisions:list.text'), rowHead: true, brief: 'lead', cell: (row) => {
          const shown = contentIn(row.text, t.lng, languages)
          return <Link href={`${base}/decisions/${row.id}`} lang={contentLang(shown.lang)}>{shown.text}</Link>
        } },
        { key: 'on', head: t('decisions:list.on'), fit: true, cell: (row) => <span className="nowrap">{f.date(row.decidedOn)}</span> },
        { key: 'course', head: t('decisions:list.course'), brief: 'lead', cell: (row) => <Course line={row} t={t} /> },
      ]}
    />
  )
}

/** Where a decision is, and with whom. */
export function Course({ line, t }: { line: DecisionLine; t: Texts }) {
  const course = courseOf(line)
  return <span><Status kind={COURSE_KIND[course]}>{t(`decisions:course.${course}`)}</Status>{line.forwardedTo ? <span className="small muted"> {line.forwardedTo}</span> : null}</span>
}
