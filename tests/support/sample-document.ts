import type { Block, Document, Side, Table } from '@/lib/export/document'

const cells = (text: string) => [...text].map((letter) => ({ d: 'present', p: 'present', a: 'absent', v: 'vacant', '.': 'before' } as const)[letter as 'd' | 'p' | 'a' | 'v' | '.'])

/** Every kind of block once, with letters of every language and words that are too long for their columns. */
export function sampleDocument(extra: Block[] = []): Document {
  return {
    lang: 'sv-FI', title: 'Rapport till stadsfullmäktige 2026', author: 'Ungdomsnätverket i Borgå', made: new Date('2026-12-04T10:00:00Z'),
    subtitle: 'Två av fyra mål går enligt plan. Fler trivs i skolan och väntetiden till studerandehälsan har blivit kortare, men andelen unga utanför utbildning och arbete minskar inte.',
    header: { left: 'Borgå stad · Ungdomsnätverket enligt ungdomslagen 9 §', right: 'Ärende 412/12.05.00/2026 · 4.12.2026' },
    footer: { left: 'Små tal är dolda.', page: 'sida {page} ({pages})' },
    demonstration: 'Demonstration: alla uppgifter är påhittade.',
    blocks: [band, ...goals, ...words, { kind: 'pair', left: swedish, right: finnish }, { kind: 'signatures', lines: [{ name: 'Saara Lindroos', role: 'ordförande', signed: 'godkänt 4.12.2026' }, { name: 'Þórður Đoković', role: 'protokolljusterare' }, { name: 'Áile Ŋuorttat', role: 'sekreterare' }] }, { kind: 'page' }, ...extra],
  }
}

const band: Block = {
  kind: 'band', title: 'Nätverkets möten 2024–2026: polisens plats är obesatt', alt: 'Närvaro per sektor vid tio möten. Undervisning var med på alla, polisens plats är obesatt sedan i våras.',
  meetings: ['2024', '2024', '2024', '2025', '2025', '2025', '2025', '2026', '2026', '2026'].map((year, i) => ({ label: `möte ${i + 1}`, year, hasDecision: i % 3 !== 0 })),
  threads: [
    { label: 'Undervisning', colour: 'education', cells: cells('pdpddpddpd'), last: '4/4' }, { label: 'Socialväsendet', colour: 'social', cells: cells('pdaddadadd'), last: '3/4' },
    { label: 'Hälsovård', colour: 'health', cells: cells('apadddpdad'), last: '3/4' }, { label: 'Polis', colour: 'police', cells: cells('aaadavvvvv'), last: 'obesatt', isOff: true }, { label: 'Ungdomsfullmäktige', colour: 'other', cells: cells('..dddddddd'), last: '4/4' },
  ],
  legend: { present: 'på plats', decided: 'på plats och beslut fattat', absent: 'frånvarande', vacant: 'obesatt plats' },
}

const table: Table = {
  kind: 'table', caption: 'Mål och utfall', rowHeads: true, numeric: [2, 3], widths: [3, 4, 1.2, 1.2], head: ['Mål', 'Mått', 'Nu', 'Mål 2028'],
  rows: [['Fler trivs i skolan', 'Andelen elever i årskurs 8 och 9 som trivs', '71 %', '75 %'], ['Kortare väntetid', [{ text: 'Dagar, ' }, { text: 'median', emphasis: true }], '52', '40'], ['Färre utanför', 'Nuorisotakuunseurantajärjestelmäindikaattori', '8,6 %', '7,0 %']],
}

const goals: Block[] = [
  { kind: 'heading', level: 2, text: 'Läget mot målen för 2028', aside: '■ nu  ┃ mål' }, table,
  {
    kind: 'figure', title: 'Unga utanför utbildning och arbete, procent av 17–24-åringar', alt: 'Linje: Borgå steg från 7,9 till 8,6 procent 2019–2025, medan hela landet sjönk från 9,1 till 8,2.',
    chart: { kind: 'lines', periods: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'], ticks: [{ value: 6, written: '6' }, { value: 8, written: '8' }, { value: 10, written: '10' }], target: { value: 7, written: 'mål 7,0' }, series: [{ name: 'Borgå', role: 'own', values: [7.9, 8.1, 8, null, 8.3, 8.4, 8.6], written: '8,6' }, { name: 'Hela landet', role: 'context', values: [9.1, 9.6, 9.2, 8.8, 8.5, 8.3, 8.2], written: '8,2' }] },
    table: { head: ['Område', '2019', '2023', '2025'], rowHeads: true, numeric: [1, 2, 3], rows: [['Borgå', '7,9', '8,3', '8,6'], ['Hela landet', '9,1', '8,5', '8,2']] },
  },
  {
    kind: 'figure', title: 'Liknande städer 2025', alt: 'Staplar: Borgå 12,1, Lovisa 12,6, Raseborg 13,2, Kervo saknas.',
    chart: { kind: 'bars', most: 14, rows: [{ label: 'Borgå', value: 12.1, written: '12,1', tone: 'own' }, { label: 'Lovisa', value: 12.6, written: '12,6' }, { label: 'Raseborg', value: 13.2, written: '13,2' }, { label: 'Kervo', value: null, written: 'saknas' }] },
    table: { head: ['Stad', 'Procent'], numeric: [1], rows: [['Borgå', '12,1'], ['Lovisa', '12,6'], ['Raseborg', '13,2'], ['Kervo', 'saknas']] },
  },
]

const words: Block[] = [
  { kind: 'heading', level: 3, text: 'Nätverket ber fullmäktige besluta' },
  { kind: 'paragraph', text: [{ text: 'Staden ber välfärdsområdet öppna en ' }, { text: 'gemensam tidsbokning', strong: true }, { text: ' för alla gymnasier från 1.3.2027 (på finska ' }, { text: 'yhteinen ajanvaraus', lang: 'fi', emphasis: true }, { text: '). Underlaget finns på ' }, { text: 'nätverkets sida', link: 'https://samverk.example/sv/networks/fi-638-porvoo' }, { text: '.' }] },
  { kind: 'list', ordered: true, items: [{ text: 'En handledare till', inner: { items: [{ text: 'så att unga nås inom tio dagar' }, { text: 'ingår i budgeten 2027' }] } }, { text: 'Polisens plats tillsätts' }] },
  { kind: 'list', items: [{ text: 'č đ ŋ š ŧ ž, Č Đ Ŋ Š Ŧ Ž' }, { text: 'å ä ö æ ø þ ð, Å Ä Ö Æ Ø Þ Ð, é ü ß' }] },
  { kind: 'heading', level: 4, text: 'Begrepp' },
  { kind: 'definitions', items: [{ term: 'NEET', text: 'Unga som varken arbetar, studerar eller fullgör värnplikt.' }, { term: 'Andel', text: 'Antalet delat med åldersgruppens storlek den 31 december.' }] },
  { kind: 'paragraph', style: 'small', text: 'Källa: Statistikcentralen, sysselsättningsstatistik.' },
]

const swedish: Side = { lang: 'sv-FI', blocks: [{ kind: 'heading', level: 2, text: '3 § Väntetiden till studerandehälsan' }, { kind: 'paragraph', text: 'Nätverket konstaterade att väntetiden är 52 dagar. Välfärdsområdet redogjorde för åtgärderna.' }, { kind: 'paragraph', text: [{ text: 'Beslut: ', strong: true }, { text: 'Nätverket ber välfärdsområdet öppna en gemensam tidsbokning.' }] }] }
const finnish: Side = { lang: 'fi', blocks: [{ kind: 'heading', level: 2, text: '3 § Opiskeluterveydenhuollon odotusaika' }, { kind: 'paragraph', text: 'Verkosto totesi, että odotusaika on 52 päivää. Hyvinvointialue selosti opiskeluterveydenhuollon kehittämistoimenpiteitä ja nuorisotyöttömyyden ehkäisytoimenpidesuunnitelmaa.' }, { kind: 'paragraph', text: [{ text: 'Päätös: ', strong: true }, { text: 'Verkosto pyytää hyvinvointialuetta avaamaan yhteisen ajanvarauksen.' }] }] }
