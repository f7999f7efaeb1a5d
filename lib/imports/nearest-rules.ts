/** Which known word a mistyped one was probably meant to be. Pure. */
import { plainWord } from './plain-rules'

export type NearWord = { word: string; shown: string }

/** How many letters of ten may differ. */
const MOST = 0.34

/** What the nearest of the known words is called, or null when none is near enough. Of two as near the first is taken. */
export function nearest(text: string, words: readonly NearWord[]): string | null {
  const typed = plainWord(text)
  if (typed.length < 3) return null
  let best: { shown: string; share: number } | null = null
  for (const { word, shown } of words) {
    const known = plainWord(word)
    const length = Math.max(known.length, typed.length)
    // Two words of quite other lengths are never near: the table is not filled for them.
    if (known === typed || Math.abs(known.length - typed.length) > length * MOST) continue
    const share = distance(typed, known) / length
    if (share <= MOST && (best === null || share < best.share)) best = { shown, share }
  }
  return best?.shown ?? null
}

/** Letters to add, remove, change or swap with their neighbour (optimal string alignment). */
export function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_row, i) => Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      table[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, isSwap ? at(i - 2, j - 2) + 1 : Infinity)
    }
  }
  return at(a.length, b.length)
}
