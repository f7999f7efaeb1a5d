import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { ConsentRow, MunicipalityRow } from '@/lib/networks/settings-queries'
import { municipalitiesOn } from '@/lib/networks/rules'
import { placeName } from '@/lib/places/rules'
import { ConsentList } from './consent-list'
import { MunicipalityForms } from './municipality-forms'

type Props = { t: Texts; network: string; rows: MunicipalityRow[]; consents: ConsentRow[]; day: string; mayArrange: boolean }

/** Which municipalities are and were in the network, who led when, and the ways to change it. */
export function MunicipalitySection({ t, network, rows, consents, day, mayArrange }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const now = municipalitiesOn(rows, day)
  const heading = t('networks:settings.municipalities', { count: now.length })
  return (
    <Section heading={heading} id="municipalities">
      <Table
        caption={heading} rows={rows} rowKey={(row) => row.id}
        columns={[
          { key: 'place', head: t('places:search.name'), rowHead: true, cell: (row) => <PlaceLinkOf row={row} t={t} /> },
          { key: 'role', head: t('networks:settings.role'), cell: (row) => t(row.role === 'lead' ? 'networks:word.lead' : 'networks:word.member') },
          { key: 'period', head: t('networks:settings.period'), cell: (row) => (row.to ? f.dateSpan(row.from, row.to) : t('networks:mandate.untilFurther', { date: f.date(row.from) })) },
          ...(mayArrange && rows.length > 1 ? [{ key: 'export', head: t('networks:left.take'), cell: (row: MunicipalityRow) => <ExportLink row={row} network={network} t={t} /> }] : []),
        ]}
      />
      <ConsentList t={t} consents={consents} />
      {mayArrange ? <MunicipalityForms t={t} network={network} members={rows.filter((row) => row.to === null || row.to >= day)} /> : null}
    </Section>
  )
}

/** A municipality's time in the network as one file, so that a leaver has its own. */
function ExportLink({ row, network, t }: { row: MunicipalityRow; network: string; t: Texts }) {
  return <a href={`/${t.lng}/networks/${network}/work/settings/municipalities/${row.place.slug}/export`} download aria-label={`${t('networks:left.download')}: ${placeName(row.place.names, t.lng).name}`}>{t('networks:left.download')}</a>
}

function PlaceLinkOf({ row, t }: { row: MunicipalityRow; t: Texts }) {
  const { name, lang } = placeName(row.place.names, t.lng)
  return <Link href={`/${t.lng}/places/${row.place.slug}`} lang={contentLang(lang)}>{name}</Link>
}
