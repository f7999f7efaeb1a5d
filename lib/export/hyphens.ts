const VOWELS = 'aeiouyåäöæøáéíóúýàèüõ'
const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter.toLowerCase())
const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter)

/**
 * Where a word may be divided, as its parts. Finnish is divided before each consonant that a vowel follows, the rule of
 * its orthography, leaving at least two letters before and three after. Other languages have no such rule, so
 * their words are divided only where `mustBreak`: when the word alone is wider than its column.
 */
export function syllables(word: string, lang: string, mustBreak = false): string[] {
  const isFinnish = lang === 'fi' || lang.startsWith('fi-')
  if (!mustBreak && (!isFinnish || word.length < 9)) return [word]
  const parts: string[] = []
  let from = 0
  for (let i = 2; i <= word.length - 3; i += 1) {
    const divides = isLetter(word[i - 1]) && isLetter(word[i]) && !isVowel(word[i]) && isVowel(word[i + 1]) && Array.from(word.slice(from, i)).some(isVowel)
    if (divides && i - from >= 2) {
      parts.push(word.slice(from, i))
      from = i
    }
  }
  return [...parts, word.slice(from)]
}
