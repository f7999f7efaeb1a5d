/**
 * The texts by type: one line a file of `locales/sv` (the master), in alphabetical order. A new noun adds its two lines
 * here; `tests/unit/locales.test.ts` says when one is missing. Types only: nothing of this reaches a bundle.
 */
import type accounts from '@/locales/sv/accounts.json'
import type actions from '@/locales/sv/actions.json'
import type admin from '@/locales/sv/admin.json'
import type agendas from '@/locales/sv/agendas.json'
import type auth from '@/locales/sv/auth.json'
import type claims from '@/locales/sv/claims.json'
import type clocks from '@/locales/sv/clocks.json'
import type common from '@/locales/sv/common.json'
import type comparisons from '@/locales/sv/comparisons.json'
import type dashboards from '@/locales/sv/dashboards.json'
import type decisions from '@/locales/sv/decisions.json'
import type files from '@/locales/sv/files.json'
import type goals from '@/locales/sv/goals.json'
import type imports from '@/locales/sv/imports.json'
import type indicators from '@/locales/sv/indicators.json'
import type meetings from '@/locales/sv/meetings.json'
import type members from '@/locales/sv/members.json'
import type minutes from '@/locales/sv/minutes.json'
import type networks from '@/locales/sv/networks.json'
import type organisations from '@/locales/sv/organisations.json'
import type pages from '@/locales/sv/pages.json'
import type places from '@/locales/sv/places.json'
import type polls from '@/locales/sv/polls.json'
import type programmes from '@/locales/sv/programmes.json'
import type publications from '@/locales/sv/publications.json'
import type sectors from '@/locales/sv/sectors.json'
import type shell from '@/locales/sv/shell.json'
import type terms from '@/locales/sv/terms.json'
import type work from '@/locales/sv/work.json'

/** Every namespace with the shape of its Swedish file. */
export type Resources = {
  accounts: typeof accounts
  actions: typeof actions
  admin: typeof admin
  agendas: typeof agendas
  auth: typeof auth
  claims: typeof claims
  clocks: typeof clocks
  common: typeof common
  comparisons: typeof comparisons
  dashboards: typeof dashboards
  decisions: typeof decisions
  files: typeof files
  goals: typeof goals
  imports: typeof imports
  indicators: typeof indicators
  meetings: typeof meetings
  members: typeof members
  minutes: typeof minutes
  networks: typeof networks
  organisations: typeof organisations
  pages: typeof pages
  places: typeof places
  polls: typeof polls
  programmes: typeof programmes
  publications: typeof publications
  sectors: typeof sectors
  shell: typeof shell
  terms: typeof terms
  work: typeof work
}

/** A file of texts, the same word as the noun it belongs to. */
export type Namespace = keyof Resources

/** The named group of a file (`form` in `meetings:form.startsAt`). */
export type Group<N extends Namespace> = {
  [K in keyof Resources[N] & string]: Resources[N][K] extends string ? never : K
}[keyof Resources[N] & string]

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${WithoutPlural<keyof T[K] & string>}`
}[keyof T & string]

/** Every text key there is: `meetings:form.startsAt`. A plural pair (`_one`, `_other`) is one key. */
export type TextKey = { [N in Namespace]: `${N}:${KeysOf<Resources[N]>}` }[Namespace]
