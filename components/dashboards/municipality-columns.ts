import { chosenRows, type MunicipalityRow, municipalityRows } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures, SortKey } from '@/lib/dashboards/schema'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { bandWord, nameFor, sectorWord, situationWord } from './area-words'

export type MunicipalityColumn = {
  key: string; head: string; sort?: SortKey; number?: boolean; /** Too wide for the list: in the file alone */ isFileOnly?: boolean
  /** As the reader reads it; a dash where there is nothing to tell. */
  text: (row: MunicipalityRow) => string
  /** As it stands in a file: ISO days, plain numbers, empty where nothing is known. */
  plain: (row: MunicipalityRow) => string | number | null
}

/** The columns of the list of municipalities, in the list and in the file alike. */
export function municipalityColumns(t: Texts, { sectors, day }: AreaFigures): MunicipalityColumn[] {
  const format = formats(t.lng, t.jurisdiction)
  const missing = (row: MunicipalityRow) => row.missing.map((key) => sectorWord(sectors, key, t))
  const number = (value: number | null) => (value === null ? '–' : format.number(value))
  return [
    { key: 'name', head: t('dashboards:list.municipality'), sort: 'name', text: (row) => nameFor(row.place, t), plain: (row) => nameFor(row.place, t) },
    { key: 'region', head: t('dashboards:list.region'), sort: 'region', text: (row) => (row.place.region ? nameFor(row.place.region, t) : '–'), plain: (row) => (row.place.region ? nameFor(row.place.region, t) : null) },
    { key: 'inhabitants', head: t('dashboards:list.inhabitants'), isFileOnly: true, text: (row) => number(row.place.inhabitants), plain: (row) => row.place.inhabitants },
    { key: 'meetings', head: t('dashboards:list.meetings', { year: day.slice(0, 4) }), sort: 'meetings', number: true, text: (row) => number(row.meetings), plain: (row) => row.meetings },
    { key: 'last', head: t('dashboards:list.last'), sort: 'last', text: (row) => (row.lastMeeting ? format.date(row.lastMeeting) : '–'), plain: (row) => row.lastMeeting },
    { key: 'missing', head: t('dashboards:list.missing'), text: (row) => format.list(missing(row)) || '–', plain: (row) => missing(row).join('; ') || null },
    { key: 'state', head: t('dashboards:list.state'), sort: 'state', text: (row) => situationWord(t, row.situation), plain: (row) => situationWord(t, row.situation) },
  ]
}

/** The file of the list: its heads and a row for each chosen municipality, with the network's name and the young people counted. */
export function municipalityRecords(t: Texts, figures: AreaFigures, choices: AreaChoices): (string | number | null)[][] {
  const { compare } = formats(t.lng, t.jurisdiction)
  const rows = chosenRows(municipalityRows(figures), choices, (a, b) => compare(nameFor(a.place, t), nameFor(b.place, t)))
  const columns = municipalityColumns(t, figures)
  const { young } = figures
  const more = young ? [t('dashboards:list.young', { band: bandWord(young.band) })] : []
  return [
    [...columns.map((column) => column.head), t('dashboards:list.network'), ...more],
    ...rows.map((row) => [...columns.map((column) => column.plain(row)), row.network ? contentIn(row.network.names, t.lng, row.network.languages).text : null, ...(young ? [row.young] : [])]),
  ]
}
