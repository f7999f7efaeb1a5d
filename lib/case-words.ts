/**
 * Finds sentences that may be about one person: a name beside a word that belongs to casework (domain.md 4.4). A warning to
 * read again, never a refusal: ‘Testing Officer presents the child welfare figures’ is in order, and only a reader can tell.
 */

/** Stems of casework in the five languages and Icelandic; a word that begins with one counts, whatever its ending. */
const STEMS = [
  'klient', 'patient', 'barnskydd', 'omhänderta', 'orosanmäl', 'diagnos', 'missbruk', 'vårdnad', 'placerad', 'självmord', 'hemlös', 'avstängd', 'misstänkt', 'brottsmisstänk',
  'asiakka', 'asiakas', 'potila', 'lastensuojel', 'huostaan', 'huostaanot', 'diagnoos', 'päihde', 'päihtei', 'huoltaj', 'sijoitet', 'itsemurh', 'asunnot', 'epäil',
  'borger', 'underretning', 'anbragt', 'misbrug', 'forældremyndighed', 'selvmord', 'sigtet', 'barnevern', 'bekymringsmeld', 'rusmisbruk', 'omsorgsovertak', 'siktet',
  'client', 'child protection', 'taken into care', 'diagnosed', 'substance abuse', 'custody', 'suicid', 'homeless', 'suspect',
  'skjólstæðing', 'sjúkling', 'barnavernd', 'greining', 'fíkn', 'forsjá', 'sjálfsvíg', 'grunað',
]

/** Two or more words with a capital after one another: how a person is named in all our languages. A hyphen or an apostrophe may join. */
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*(?:\s+(?:(?:av|af|von|de)\s+)?\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*)+(?!\p{L})/u
/** An initial, as in ‘klienten A.B.’ or ‘asiakas M.’. */
const INITIALS = /(?<!\p{L})\p{Lu}\.(?:\s?\p{Lu}\.)*(?!\p{L})/u
const CASE = new RegExp(`(?<!\\p{L})(?:${STEMS.join('|')})`, 'iu')

/** The sentences of a text in which somebody seems to be named beside a word of casework, as they stand there. */
export function findCaseSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => CASE.test(sentence) && (NAME.test(sentence) || INITIALS.test(sentence)))
}

/** At a full stop, a question or an exclamation followed by a capital, and at line ends. An initial ends no sentence. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?<!\p{Lu})[.?!])\s+(?=\p{Lu})|\n+/u).map((sentence) => sentence.trim()).filter(Boolean)
}
