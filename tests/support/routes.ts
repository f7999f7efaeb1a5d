import { globSync } from 'node:fs'
import type { Persona } from './browser'

/** An address that answers with a file or with data: open to all for a reason, or closed, with whom it answers and a place of its own for `slug`. */
export type Answering = { open: string } | { as: Persona | null; path: (slug: string) => string; slug: string }

const NETWORK = 'fi-638-porvoo'
const work = (rest: string, as: Persona | null = 'chair'): Answering => ({ as, path: (slug) => `/sv/networks/${slug}/work/${rest}`, slug: NETWORK })
const PUBLISHED = 'only what is published'

/** Every route that is no page. One without a row fails a test. `as: null` has no control here: what it answers with is made in its own tests. */
export const ROUTES: Record<string, Answering> = {
  '/[lng]/link/[token]/files/[file]': { open: 'its token is the proof, with its own tests' },
  '/[lng]/networks/[network]/work/files/[file]': work('files/01234567-89ab-4cde-8f01-23456789abcd', null),
  '/[lng]/networks/[network]/work/imports/template': work('imports/template'),
  '/[lng]/networks/[network]/work/members/export': work('members/export'),
  '/[lng]/networks/[network]/work/minutes/[meeting]/file': work('minutes/01234567-89ab-4cde-8f01-23456789abcd/file', null),
  '/[lng]/networks/[network]/work/settings/municipalities/[place]/export': work('settings/municipalities/fi-638-porvoo/export', null),
  '/api/account': { open: 'says of the reader herself who she is' },
  '/api/auth/[...nextauth]': { open: 'the way in from a workplace, with its own tests' },
  '/api/owners': { as: 'admin', path: () => '/api/owners?q=a', slug: '' },
  '/api/networks': { open: 'names of confirmed networks' },
  '/api/places': { open: 'names of places' },
  '/calendar/[file]': { open: 'its token is the proof, with its own tests' },
  '/data/areas/[area]/[lng]/[file]': { open: PUBLISHED },
  '/data/areas/[area]/[lng]/work/[file]': { as: null, path: (slug) => `/data/areas/${slug}/sv/work/list.csv`, slug: 'fi-r01-uusimaa' },
  '/data/compare/[lng]/[file]': { open: PUBLISHED },
  '/data/programmes/[programme]/[lng]/[file]': { open: PUBLISHED },
  '/healthz': { open: 'says that the process lives' },
  '/readyz': { open: 'says that the database answers' },
}

/** The routes that stand in `app`. */
export function answeringRoutes(): string[] {
  return globSync('app/**/route.ts').map((path) => path.slice('app'.length, -'/route.ts'.length)).sort()
}
