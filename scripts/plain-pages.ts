import { readFileSync } from 'node:fs'
import { LANGUAGES } from '../lib/i18n/languages.ts'
import { withoutScripts } from './page-scripts.ts'

type Plain = { missing: Buffer; broken: Buffer }

/** What a reader gets instead of a page that is missing, or that broke while it was made. */
export type PlainPages = { insteadOf: (status: number, pathname: string) => Buffer | null }

/**
 * Reads the two pages of words in each language from the build. Next answers `notFound()` and a page that broke with an
 * empty document that a script fills; these stand in its place, so that the words come without script too. As nothing
 * in them depends on what was asked for, "not there" and "not yours" are the same to the last byte.
 */
export function readPlainPages(folder = '.next/server/app'): PlainPages {
  const page = (name: string) => Buffer.from(withoutScripts(readFileSync(`${folder}/${name}.html`, 'utf8')))
  const pages = new Map(LANGUAGES.map((lng): [string, Plain] => [lng, { missing: page(`${lng}/missing`), broken: page(`${lng}/broken`) }]))
  const inNoLanguage = { missing: page('_not-found'), broken: page('en/broken') }
  return {
    insteadOf(status, pathname) {
      const own = pages.get(pathname.split('/')[1] ?? '') ?? inNoLanguage
      if (status === 404) return own.missing
      return status >= 500 ? own.broken : null
    },
  }
}
