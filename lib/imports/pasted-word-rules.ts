/** The words by which minutes in five languages say what stands where. Pure. */
import type { Lng } from '@/lib/i18n/languages'

export type Label = 'title' | 'when' | 'where' | 'whenWhere' | 'present' | 'absent' | 'item' | 'decision' | 'decided' | 'action' | 'owner' | 'due'

/** What a line begins with. `decided` begins a sentence that is a decision; the others stand before a colon. */
export const LABELS: Readonly<Record<Lng, Readonly<Record<Label, readonly string[]>>>> = {
  sv: {
    title: ['Protokoll', 'Mötesprotokoll', 'Minnesanteckningar', 'Mötesanteckningar', 'PM'], when: ['Tid', 'Datum', 'Mötesdatum', 'Tidpunkt', 'När'], where: ['Plats', 'Mötesplats', 'Lokal', 'Var'],
    whenWhere: ['Tid och plats', 'Plats och tid'], present: ['Närvarande', 'Deltagare', 'På plats'], absent: ['Frånvarande', 'Förhinder', 'Anmält förhinder'], item: ['Punkt', 'Ärende'],
    decision: ['Beslut'], decided: ['Beslutades', 'Beslöts', 'Det beslutades', 'Nätverket beslutade', 'Nätverket beslöt', 'Gruppen beslutade', 'Mötet beslutade'],
    action: ['Uppgift', 'Åtgärd', 'Att göra'], owner: ['Ansvarig', 'Ansvariga', 'Ansvar'], due: ['Klart senast', 'Klar senast', 'Senast', 'Tidsfrist', 'Deadline'],
  },
  fi: {
    title: ['Pöytäkirja', 'Muistio', 'Kokousmuistio', 'Kokouspöytäkirja'], when: ['Aika', 'Päivämäärä', 'Pvm', 'Ajankohta', 'Kokousaika'], where: ['Paikka', 'Kokouspaikka'],
    whenWhere: ['Aika ja paikka', 'Paikka ja aika'], present: ['Läsnä', 'Paikalla', 'Läsnäolijat', 'Osallistujat'], absent: ['Poissa', 'Estyneet', 'Esteen ilmoittaneet'], item: ['Asia', 'Asiakohta', 'Kohta'],
    decision: ['Päätös', 'Päätökset'], decided: ['Päätettiin', 'Verkosto päätti', 'Ryhmä päätti', 'Kokous päätti'],
    action: ['Tehtävä', 'Toimenpide', 'Jatkotoimi', 'Jatkotoimenpide'], owner: ['Vastuuhenkilö', 'Vastuutaho', 'Vastuussa', 'Vastuu'], due: ['Määräaika', 'Viimeistään', 'Takaraja'],
  },
  da: {
    title: ['Referat', 'Mødereferat', 'Beslutningsreferat'], when: ['Tid', 'Dato', 'Mødedato', 'Tidspunkt'], where: ['Sted', 'Mødested', 'Lokale'],
    whenWhere: ['Tid og sted', 'Sted og tid'], present: ['Til stede', 'Deltagere', 'Mødedeltagere'], absent: ['Fraværende', 'Afbud'], item: ['Punkt', 'Dagsordenspunkt', 'Pkt'],
    decision: ['Beslutning', 'Beslutninger', 'Konklusion'], decided: ['Det blev besluttet', 'Det besluttedes', 'Netværket besluttede', 'Mødet besluttede'],
    action: ['Opgave', 'Aftalt opgave', 'Aktion'], owner: ['Ansvarlig', 'Ansvarlige', 'Tovholder'], due: ['Frist', 'Senest', 'Tidsfrist', 'Deadline'],
  },
  no: {
    title: ['Referat', 'Møtereferat', 'Protokoll', 'Møteprotokoll'], when: ['Tid', 'Dato', 'Møtedato', 'Tidspunkt'], where: ['Sted', 'Møtested', 'Lokale'],
    whenWhere: ['Tid og sted', 'Sted og tid'], present: ['Til stede', 'Tilstede', 'Deltakere', 'Møtte'], absent: ['Fraværende', 'Forfall', 'Meldt forfall'], item: ['Sak', 'Punkt', 'Saksnr'],
    decision: ['Vedtak', 'Beslutning', 'Beslutninger', 'Konklusjon'], decided: ['Det ble besluttet', 'Det ble vedtatt', 'Nettverket besluttet', 'Nettverket vedtok', 'Møtet besluttet'],
    action: ['Oppgave', 'Avtalt oppgave', 'Oppfølging'], owner: ['Ansvarlig', 'Ansvarlige', 'Ansvar'], due: ['Frist', 'Innen', 'Senest', 'Tidsfrist'],
  },
  en: {
    title: ['Minutes', 'Meeting notes', 'Meeting minutes'], when: ['Date', 'Time', 'Date and time', 'When'], where: ['Place', 'Venue', 'Location', 'Where'],
    whenWhere: ['Time and place', 'Date and place'], present: ['Present', 'Participants', 'Attendees', 'In attendance'], absent: ['Absent', 'Apologies'], item: ['Item', 'Agenda item'],
    decision: ['Decision', 'Decisions', 'Resolution'], decided: ['It was decided', 'It was agreed', 'The network decided', 'The meeting decided'],
    action: ['Action', 'Task', 'To do'], owner: ['Responsible', 'Owner', 'Lead'], due: ['Due', 'Deadline', 'No later than', 'By'],
  },
}

/** The Finnish word that stands after its day: `1.3.2024 mennessä`. */
const AFTER_DAY = ['mennessä']

/** All words of a label in every language, the longest first, as a part of a pattern. */
export function anyOf(...labels: readonly Label[]): string {
  const words = Object.values(LABELS).flatMap((own) => labels.flatMap((label) => own[label]))
  return [...new Set(words)].toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+')).join('|')
}

/** The language whose words begin most lines; of equals the first of `preferred`. */
export function languageOf(lines: readonly string[], preferred: readonly Lng[]): Lng {
  const counted = preferred.map((lng) => {
    const words = new RegExp(`^\\W*(?:${Object.values(LABELS[lng]).flat().join('|')})(?![\\p{L}])`, 'iu')
    return { lng, hits: lines.filter((line) => words.test(line)).length }
  })
  return counted.toSorted((a, b) => b.hits - a.hits)[0]?.lng ?? 'sv'
}

/** Whether a text with its day taken out says only by when: `senast`, `mennessä`. */
export function isOnlyDue(text: string): boolean {
  return text.trim() === '' || new RegExp(`^(?:${anyOf('due')}|${AFTER_DAY.join('|')}|den)[\\s.:]*$`, 'iu').test(text.trim())
}

/** Words of time limits taken out of a text, at its ends. */
export function withoutDue(text: string): string {
  const words = `(?:${anyOf('due')}|${AFTER_DAY.join('|')})`
  return text.replace(new RegExp(`[\\s,;(–-]*(?<![\\p{L}])${words}[\\s:.,;)]*$`, 'iu'), '').replace(new RegExp(`^[\\s,;]*${words}[\\s:.,;]+`, 'iu'), '').replace(/^[\s,;:.(–-]+|[\s,;.:()–-]+$/gu, '')
}
