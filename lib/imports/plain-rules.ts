/** How two words are compared. Pure. */

/** Two texts that people take for the same word: case, spaces and the way letters are put together do not matter. */
export function plainWord(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replace(/[\s\u00A0_]+/g, ' ').replace(/[\s*:.]+$/, '').trim()
}
