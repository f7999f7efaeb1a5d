import type { LocalizedText } from '@/lib/i18n/content'
import type { MinutesBody } from '@/lib/minutes/schema'

const said = (sv: string, fi?: string): LocalizedText => ({ sv: { text: sv, state: 'original', sourceRevision: 1 }, ...(fi ? { fi: { text: fi, state: 'translated', sourceRevision: 1 } } : {}) })

export const ITEMS = { first: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d01', second: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d02', restricted: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d03' }
const sector = { key: 'education', localName: null, names: { sv: 'undervisning', fi: 'opetus', da: 'undervisning', no: 'utdanning', en: 'education' } }
const item = { purpose: 'discuss' as const, presenter: null, isRestricted: false, legalGround: null, decisions: [], actions: [], isWithheld: false }

/** Minutes with everything that may and may not leave a network: bilingual, with a gap, a restricted item and a young person's name. */
export function bodyOf(): MinutesBody {
  return {
    network: { names: said('Ungdomsnätverket i Borgå', 'Porvoon nuorisoverkosto'), slug: 'fi-638-porvoo', jurisdiction: 'FI', timeZone: 'Europe/Helsinki', languages: ['sv', 'fi'], municipalities: ['Borgå'] },
    kind: 'decisions', meeting: { id: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d00', kind: 'ordinary', startsAt: '2026-12-04T07:00:00.000Z', endsAt: '2026-12-04T09:00:00.000Z', venue: 'Rådhuset', guests: 'Gäst Gästsson' },
    attendance: [
      { sector, title: null, organisation: 'Borgå stad', name: 'Saara Lindroos', isBySeatOnly: false, office: 'chair', state: 'present' },
      { sector: { key: 'youth_representative', localName: said('Ungdomsfullmäktige'), names: null }, title: null, organisation: null, name: null, isBySeatOnly: true, office: null, state: 'absent' },
    ],
    sectors: [sector],
    items: [
      {
        ...item, id: ITEMS.first, title: said('Ungdomskortet', 'Nuorisokortti'), presenter: 'Elsa Testdotter', notes: said('Elsa Testdotter berättade om ungdomskortet.\nAndra stycket.', 'Elsa Testdotter kertoi nuorisokortista.\nToinen kappale.'),
        decisions: [{ id: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d11', year: 2026, number: 7, text: said('Nätverket föreslår ett ungdomskort.', 'Verkosto esittää nuorisokorttia.'), dissent: 'Reservant Reservantsson' }],
        actions: [{ text: 'Ring polisen', owner: 'Saara Lindroos', isBySeatOnly: false, dueOn: '2026-12-18' }],
      },
      { ...item, id: ITEMS.second, title: said('Övergången', 'Siirtymä'), notes: said('Övergången diskuterades.') },
      { ...item, id: ITEMS.restricted, title: said('Tilläggsavtal', 'Lisäsopimus'), notes: said('Det hemliga.', 'Salainen, hemlig.'), isRestricted: true, legalGround: '24 § offentlighetslagen' },
    ],
    decisions: [], actions: [{ text: 'Ring polisen', owner: null, isBySeatOnly: true, dueOn: '2026-12-20' }], approved: null,
  }
}
