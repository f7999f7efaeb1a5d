/** What is written in the demonstration world, by language of content. Names of places are never inflected. */
type Words = Record<string, string>

export const NETWORK_NAMES: Record<string, (place: string) => string> = {
  sv: (place) => `Ungdomsnätverket – ${place}`,
  fi: (place) => `Nuorten ohjaus- ja palveluverkosto – ${place}`,
  da: (place) => `Ungenetværket – ${place}`,
  no: (place) => `Ungdomsnettverket – ${place}`,
  is: (place) => `Samráð um málefni ungs fólks – ${place}`,
}

export const MANDATE: Words = {
  sv: 'Nätverket planerar, samordnar och följer upp tjänsterna för unga i kommunen.',
  fi: 'Verkosto suunnittelee, yhteensovittaa ja seuraa nuorten palveluja kunnassa.',
  da: 'Netværket planlægger, koordinerer og følger op på tilbuddene til unge i kommunen.',
  no: 'Nettverket planlegger, samordner og følger opp tjenestene for unge i kommunen.',
  is: 'Samráðið skipuleggur og samhæfir þjónustu við ungt fólk í sveitarfélaginu.',
}

/** Bodies that nominate to the seats of a network, invented. */
export const NOMINATORS: Record<string, Words> = {
  municipality: { sv: 'Kommunens bildningsväsende', fi: 'Kunnan sivistystoimi' },
  county: { sv: 'Välfärdsområdets barn- och familjetjänster', fi: 'Hyvinvointialueen lasten ja perheiden palvelut' },
  umbrella: { sv: 'Tredje sektorns samråd', fi: 'Kolmannen sektorin neuvottelukunta' },
  police: { sv: 'Polisinrättningens kansli', fi: 'Poliisilaitoksen kanslia' },
  youthCouncil: { sv: 'Ungdomsfullmäktige', fi: 'Nuorisovaltuusto' },
}

/** Points on agendas, by purpose. */
export const AGENDA: { purpose: 'inform' | 'discuss' | 'decide'; text: Words }[] = [
  { purpose: 'inform', text: { sv: 'Läget i sektorerna', fi: 'Toimialojen kuulumiset', da: 'Nyt fra sektorerne', no: 'Nytt fra sektorene', is: 'Staðan í málaflokkunum' } },
  { purpose: 'discuss', text: { sv: 'Övergången från grundskolan', fi: 'Siirtymä perusopetuksesta toiselle asteelle', da: 'Overgangen fra grundskolen', no: 'Overgangen fra grunnskolen', is: 'Skil milli skólastiga' } },
  { purpose: 'decide', text: { sv: 'Målen för nästa år', fi: 'Seuraavan vuoden tavoitteet', da: 'Målene for næste år', no: 'Målene for neste år', is: 'Markmið næsta árs' } },
  { purpose: 'discuss', text: { sv: 'Ungas psykiska hälsa', fi: 'Nuorten mielenterveys', da: 'Unges mentale sundhed', no: 'Unges psykiske helse', is: 'Geðheilsa ungs fólks' } },
  { purpose: 'inform', text: { sv: 'Ny statistik om unga', fi: 'Uudet nuoria koskevat tilastot', da: 'Nye tal om unge', no: 'Nye tall om unge', is: 'Nýjar tölur um ungt fólk' } },
]

export const DECISIONS: Words[] = [
  { sv: 'Nätverket gör en gemensam vägkarta för övergången till andra stadiet.', fi: 'Verkosto laatii yhteisen polun toisen asteen siirtymään.', da: 'Netværket laver en fælles plan for overgangen til ungdomsuddannelse.', no: 'Nettverket lager en felles plan for overgangen til videregående opplæring.', is: 'Samráðið gerir sameiginlega áætlun um skil milli skólastiga.' },
  { sv: 'Nätverket föreslår att kommunen öppnar en mottagning med låg tröskel.', fi: 'Verkosto esittää, että kunta avaa matalan kynnyksen vastaanoton.', da: 'Netværket foreslår, at kommunen åbner et tilbud uden visitation.', no: 'Nettverket foreslår at kommunen åpner et lavterskeltilbud.', is: 'Samráðið leggur til að sveitarfélagið opni lágþröskuldaþjónustu.' },
  { sv: 'Sektorerna ordnar en gemensam utbildningsdag.', fi: 'Toimialat järjestävät yhteisen koulutuspäivän.', da: 'Sektorerne holder en fælles kursusdag.', no: 'Sektorene holder en felles kursdag.', is: 'Málaflokkarnir halda sameiginlegan fræðsludag.' },
  { sv: 'Nätverket frågar ungdomsrådet om kvällsöppet.', fi: 'Verkosto kysyy nuorisovaltuustolta iltaaukioloista.', da: 'Netværket spørger ungerådet om aftenåbent.', no: 'Nettverket spør ungdomsrådet om kveldsåpent.', is: 'Samráðið spyr ungmennaráð um kvöldopnun.' },
]

export const ACTIONS: Words[] = [
  { sv: 'Bjud in polisen till nästa möte', fi: 'Kutsu poliisi seuraavaan kokoukseen', da: 'Invitér politiet til næste møde', no: 'Inviter politiet til neste møte', is: 'Bjóða lögreglu á næsta fund' },
  { sv: 'Samla sektorernas siffror inför mötet', fi: 'Kokoa toimialojen luvut kokoukseen', da: 'Saml sektorernes tal til mødet', no: 'Samle sektorenes tall til møtet', is: 'Safna tölum málaflokka fyrir fund' },
  { sv: 'Beskriv vägen till studerandehälsan', fi: 'Kuvaa polku opiskeluhuoltoon', da: 'Beskriv vejen til elevsundhed', no: 'Beskriv veien til skolehelsetjenesten', is: 'Lýsa leið að skólaheilsugæslu' },
  { sv: 'Gör ett förslag till gemensam utbildning', fi: 'Tee ehdotus yhteisestä koulutuksesta', da: 'Lav et forslag til fælles kursus', no: 'Lag et forslag til felles kurs', is: 'Gera tillögu að sameiginlegri fræðslu' },
  { sv: 'Fråga ungdomsrådet och berätta svaret', fi: 'Kysy nuorisovaltuustolta ja kerro vastaus', da: 'Spørg ungerådet, og giv svaret videre', no: 'Spør ungdomsrådet og gi svaret videre', is: 'Spyrja ungmennaráð og segja frá svarinu' },
]

/** To whom decisions are sent for an answer, and what is answered. */
export const FORWARDED: Words = { sv: 'Kommunstyrelsen', fi: 'Kunnanhallitus', da: 'Børne- og ungeudvalget', no: 'Kommunestyret', is: 'Bæjarráð' }
export const ANSWERS: Words = { sv: 'Behandlas i nästa budget.', fi: 'Käsitellään seuraavassa talousarviossa.', da: 'Behandles i næste budget.', no: 'Behandles i neste budsjett.', is: 'Tekið fyrir í næstu fjárhagsáætlun.' }

/** Words of what is known outside Samverk. */
export const KNOWN_WORDS = {
  sv: { invented: 'påhittat exempel', offices: ['Ungdomschef', 'Bildningsdirektör', 'Fritidschef'], sources: ['Kommunens webbplats', 'Samtal med kommunens ungdomstjänster', 'Välfärdsberättelsen'] },
  fi: { invented: 'keksitty esimerkki', offices: ['Nuorisopäällikkö', 'Sivistysjohtaja', 'Vapaa-aikapäällikkö'], sources: ['Kunnan verkkosivut', 'Puhelu nuorisopalveluihin', 'Hyvinvointikertomus'] },
} as const

export type GoalWords = { key: string; sector: string; unit: string; direction: 'up' | 'down'; start: [number, number]; step: [number, number]; text: Words; indicator: Words }

export const GOALS: GoalWords[] = [
  { key: 'like-school', sector: 'education', unit: 'percent', direction: 'up', start: [52, 68], step: [8, 15],
    text: { sv: 'Fler trivs i skolan', fi: 'Yhä useampi viihtyy koulussa', da: 'Flere trives i skolen', no: 'Flere trives på skolen', is: 'Fleiri líður vel í skóla' },
    indicator: { sv: 'Andel som trivs i skolan, åk 8–9', fi: 'Koulussa viihtyvien osuus, 8.–9. lk', da: 'Andel der trives i skolen, 8.-9. klasse', no: 'Andel som trives på skolen, 8.–9. trinn', is: 'Hlutfall sem líður vel í skóla' } },
  { key: 'waiting', sector: 'health_services', unit: 'days', direction: 'down', start: [38, 74], step: [12, 26],
    text: { sv: 'Kortare väntetid till studerandehälsan', fi: 'Lyhyempi odotusaika opiskeluhuoltoon', da: 'Kortere ventetid til samtaletilbud', no: 'Kortere ventetid til skolehelsetjenesten', is: 'Styttri bið eftir viðtali' },
    indicator: { sv: 'Väntetid, median i dagar', fi: 'Odotusaika, mediaani päivinä', da: 'Ventetid, median i dage', no: 'Ventetid, median i dager', is: 'Biðtími, miðgildi í dögum' } },
  { key: 'outside', sector: 'employment', unit: 'percent', direction: 'down', start: [6.2, 11.8], step: [1.2, 2.6],
    text: { sv: 'Färre unga utanför utbildning och arbete', fi: 'Yhä harvempi nuori jää koulutuksen ja työn ulkopuolelle', da: 'Færre unge uden uddannelse og arbejde', no: 'Færre unge utenfor utdanning og arbeid', is: 'Færri utan náms og vinnu' },
    indicator: { sv: 'Unga utanför utbildning och arbete, procent', fi: 'Koulutuksen ja työn ulkopuolella olevat nuoret, prosenttia', da: 'Unge uden uddannelse og arbejde, procent', no: 'Unge utenfor utdanning og arbeid, prosent', is: 'Ungt fólk utan náms og vinnu, prósent' } },
  { key: 'contact', sector: 'social_services', unit: 'percent', direction: 'up', start: [31, 52], step: [14, 28],
    text: { sv: 'Fler får en kontaktperson före 18 år', fi: 'Yhä useampi saa yhteyshenkilön ennen 18 vuoden ikää', da: 'Flere får en kontaktperson før de fylder 18', no: 'Flere får en kontaktperson før de fyller 18', is: 'Fleiri fá tengilið fyrir 18 ára aldur' },
    indicator: { sv: 'Andel av dem som behöver kontaktperson', fi: 'Osuus yhteyshenkilöä tarvitsevista', da: 'Andel af dem der har brug for en kontaktperson', no: 'Andel av dem som trenger kontaktperson', is: 'Hlutfall þeirra sem þurfa tengilið' } },
  { key: 'leisure', sector: 'youth', unit: 'percent', direction: 'up', start: [40, 63], step: [7, 16],
    text: { sv: 'Fler har en fritid de är nöjda med', fi: 'Yhä useampi on tyytyväinen vapaa-aikaansa', da: 'Flere er tilfredse med deres fritid', no: 'Flere er fornøyd med fritiden', is: 'Fleiri eru ánægð með frístundir sínar' },
    indicator: { sv: 'Andel nöjda med sin fritid', fi: 'Vapaa-aikaansa tyytyväisten osuus', da: 'Andel tilfredse med deres fritid', no: 'Andel fornøyd med fritiden', is: 'Hlutfall ánægðra með frístundir' } },
  { key: 'safety', sector: 'police', unit: 'percent', direction: 'up', start: [58, 77], step: [6, 12],
    text: { sv: 'Fler känner sig trygga på kvällen', fi: 'Yhä useampi tuntee olonsa turvalliseksi illalla', da: 'Flere føler sig trygge om aftenen', no: 'Flere føler seg trygge om kvelden', is: 'Fleiri finna til öryggis á kvöldin' },
    indicator: { sv: 'Andel som känner sig trygga', fi: 'Olonsa turvalliseksi tuntevien osuus', da: 'Andel der føler sig trygge', no: 'Andel som føler seg trygge', is: 'Hlutfall sem finnur til öryggis' } },
]

/** Reasons with which a status is set. */
export const REASONS: Record<'on_track' | 'at_risk' | 'off_track', Words> = {
  on_track: { sv: 'Värdet följer planen.', fi: 'Arvo kehittyy suunnitellusti.', da: 'Værdien følger planen.', no: 'Verdien følger planen.', is: 'Gildið fylgir áætlun.' },
  at_risk: { sv: 'Förbättringen är långsammare än planerat.', fi: 'Kehitys on suunniteltua hitaampaa.', da: 'Fremgangen er langsommere end planlagt.', no: 'Framgangen er langsommere enn planlagt.', is: 'Framfarir eru hægari en áætlað var.' },
  off_track: { sv: 'Värdet går åt fel håll.', fi: 'Arvo kehittyy väärään suuntaan.', da: 'Værdien går den forkerte vej.', no: 'Verdien går feil vei.', is: 'Gildið þróast í ranga átt.' },
}

const SOURCE: Words = { sv: 'Nätverkets egen uppgift, påhittad', fi: 'Verkoston oma tieto, keksitty', da: 'Netværkets eget tal, opdigtet', no: 'Nettverkets eget tall, oppdiktet', is: 'Eigin tala, tilbúin' }
export const INVENTED = (language: string): string => SOURCE[language] ?? SOURCE.da ?? ''

/** A stored text in the network's languages, the first as the original. */
export function content(words: Words, languages: readonly string[]): Record<string, { text: string; state: string; sourceRevision: number }> {
  return Object.fromEntries(languages.flatMap((language, index) => (words[language] ? [[language, { text: words[language], state: index === 0 ? 'original' : 'translated', sourceRevision: 1 }]] : [])))
}

/** Why something was not done one year. */
export const SKIPPED: Words = {
  sv: 'Togs upp i samband med ett annat ärende.',
  fi: 'Käsiteltiin toisen asian yhteydessä.',
  da: 'Blev behandlet sammen med et andet punkt.',
  no: 'Ble behandlet sammen med en annen sak.',
  is: 'Rætt með öðru máli.',
}
