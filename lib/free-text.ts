import { z } from 'zod'
import { findNationalIds } from './national-ids'

/**
 * The texts that people type. Nothing on an individual young person may be stored (domain.md 4.4), so every free text
 * is checked for the national ids of the Nordic countries before it comes in.
 */

/** Text without control characters, stray surrogates and outer spaces; line breaks as \n. Emoji and all scripts stay. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

/** A text of at most `max` characters that may be empty. Refusals are text keys: tooLong (with `max`), nationalId. */
export function freeText(max: number) {
  return z
    .string({ error: 'common:problem.required' })
    .transform(cleanText)
    .pipe(z.string().max(max, 'common:problem.tooLong').refine(holdsNoNationalId, 'common:problem.nationalId'))
}

/** As `freeText`, but something must be written: an empty one is refused with `common:problem.required`. */
export function requiredText(max: number) {
  return z
    .string({ error: 'common:problem.required' })
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, 'common:problem.required')
        .max(max, 'common:problem.tooLong')
        .refine(holdsNoNationalId, 'common:problem.nationalId'),
    )
}

function holdsNoNationalId(text: string): boolean {
  return findNationalIds(text).length === 0
}
