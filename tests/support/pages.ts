import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Persona } from './browser'

/** A page as it is looked at: by whom (null: a visitor), and at which address below `/[lng]`. */
export type Seen = { as: Persona | null; path: string | Found }
/** An address that is found in a list: the first link like this, with `rest` after it. `made`: an empty list is filled by its own form first, which leads to what it made. */
export type Found = { list: string; link: RegExp; rest?: string; made?: boolean }

const WORK = '/networks/fi-638-porvoo/work'
const work = (path: string, as: Persona = 'chair'): Seen => ({ as, path: `${WORK}${path}` })
const inList = (list: string, link: RegExp, rest = '', as: Persona = 'chair'): Seen => ({ as, path: { list: `${WORK}${list}`, link, rest } })
const open = (path: string): Seen => ({ as: null, path })
const admin = (path: string): Seen => ({ as: 'admin', path: `/admin${path}` })
const MEETING = /\/work\/meetings\/[0-9a-f-]{36}$/
const GOAL = /\/work\/goals\/[0-9a-f-]{36}$/

/** Every page of the product by its route, in the role that sees most of it. A page without a row fails a test. */
export const PAGES: Record<string, Seen> = {
  '': open(''),
  '/(public)/about': open('/about'),
  '/(public)/accessibility': open('/accessibility'),
  '/(public)/broken': open('/broken'),
  '/(public)/compare': open('/compare'),
  '/(public)/cookies': open('/cookies'),
  '/(public)/help': open('/help'),
  '/(public)/missing': open('/missing'),
  '/(public)/national/[jurisdiction]': open('/national/fi'),
  '/(public)/networks': open('/networks'),
  '/(public)/networks/[network]': open('/networks/fi-638-porvoo'),
  '/(public)/networks/[network]/minutes/[meeting]': { as: null, path: { list: '/networks/fi-638-porvoo', link: /\/networks\/[a-z0-9-]+\/minutes\/[0-9a-f-]{36}$/ } },
  '/(public)/news': open('/news'),
  '/(public)/places': open('/places'),
  '/(public)/places/[place]': open('/places/fi-638-porvoo'),
  '/(public)/places/[place]/start': { as: 'chair', path: '/places/fi-710-raseborg/start' },
  '/(public)/programmes/[programme]': open('/programmes/paragraf-nio'),
  '/(public)/privacy': open('/privacy'),
  '/[...missing]': open('/there-is-no-such-page'),
  '/account': { as: 'chair', path: '/account' },
  '/admin': admin(''),
  '/admin/audit': admin('/audit'),
  '/admin/claims': admin('/claims'),
  '/admin/domains': admin('/domains'),
  '/admin/mails': admin('/mails'),
  '/admin/organisations/[organisation]': { as: 'municipal', path: '/admin/organisations/fi-638-porvoo' },
  '/admin/organisations/[organisation]/people': { as: 'municipal', path: '/admin/organisations/fi-638-porvoo/people' },
  '/admin/organisations/[organisation]/settings': { as: 'municipal', path: '/admin/organisations/fi-638-porvoo/settings' },
  '/admin/users': admin('/users'),
  '/admin/users/[user]': { as: 'admin', path: { list: '/admin/users', link: /\/admin\/users\/[0-9a-f-]{36}$/ } },
  '/areas/[area]/work/claims': { as: 'region', path: '/areas/fi-r01-uusimaa/work/claims' },
  '/areas/[area]/work': { as: 'ministry', path: '/areas/fi/work' },
  '/link/[token]': open('/link/a-token-that-was-never-given-out'),
  '/networks/[network]/work': work(''),
  '/networks/[network]/work/actions': work('/actions'),
  '/networks/[network]/work/actions/[action]': inList('/actions', /\/work\/actions\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/clocks': work('/clocks'),
  '/networks/[network]/work/clocks/new': work('/clocks/new'),
  '/networks/[network]/work/minutes': work('/minutes'),
  '/networks/[network]/work/minutes/[meeting]': inList('/minutes', /\/work\/minutes\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/decisions': work('/decisions'),
  '/networks/[network]/work/decisions/[decision]': inList('/decisions', /\/work\/decisions\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/decisions/procedures/[procedure]': inList('/decisions', /\/work\/decisions\/procedures\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/goals': work('/goals'),
  '/networks/[network]/work/goals/[goal]': inList('/goals', GOAL),
  '/networks/[network]/work/goals/[goal]/edit': inList('/goals', GOAL, '/edit'),
  '/networks/[network]/work/goals/new': work('/goals/new'),
  '/networks/[network]/work/history': work('/history'),
  '/networks/[network]/work/imports': work('/imports'),
  '/networks/[network]/work/imports/[import]': { as: 'chair', path: { list: `${WORK}/imports`, link: /\/work\/imports\/[0-9a-f-]{36}$/, made: true } },
  '/networks/[network]/work/indicators': work('/indicators'),
  '/networks/[network]/work/indicators/[indicator]': inList('/indicators', /\/work\/indicators\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/indicators/new': work('/indicators/new'),
  '/networks/[network]/work/meetings': work('/meetings'),
  '/networks/[network]/work/meetings/[meeting]': inList('/meetings', MEETING),
  '/networks/[network]/work/meetings/[meeting]/edit': inList('/meetings', MEETING, '/edit'),
  '/networks/[network]/work/meetings/[meeting]/minutes': inList('/meetings', MEETING, '/minutes'),
  '/networks/[network]/work/meetings/invitations/[invitation]': inList('/meetings', /\/work\/meetings\/invitations\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/meetings/new': work('/meetings/new'),
  '/networks/[network]/work/members': work('/members'),
  '/networks/[network]/work/polls': work('/polls'),
  '/networks/[network]/work/polls/[poll]': inList('/polls', /\/work\/polls\/[0-9a-f-]{36}$/),
  '/networks/[network]/work/polls/new': work('/polls/new'),
  '/networks/[network]/work/sectors': work('/sectors'),
  '/networks/[network]/work/sectors/[sector]': inList('/sectors', /\/work\/sectors\/[^/]+$/),
  '/networks/[network]/work/settings': work('/settings'),
  '/networks/[network]/work/settings/feedback': work('/settings/feedback'),
  '/networks/[network]/work/terms': work('/terms'),
  '/networks/[network]/work/terms/[term]': { as: 'chair', path: { list: `${WORK}/terms`, link: /\/work\/terms\/[0-9a-f-]{36}$/, made: true } },
  '/programmes/[programme]/work/compare': { as: 'coordinator', path: '/programmes/paragraf-nio/work/compare' },
  '/sign-in': open('/sign-in'),
  '/sign-in/code': open('/sign-in/code'),
  '/work': { as: 'chair', path: '/work' },
}

/** The routes that have a page, as they stand in `app/[lng]`. */
export function routes(): string[] {
  return globSync('app/[[]lng]/**/page.tsx').map((path) => path.slice('app/[lng]'.length, -'/page.tsx'.length)).sort()
}

/** Opens a page of the list in a language and waits for its heading. */
export async function openPage(page: Page, seen: Seen, lng: string): Promise<void> {
  await page.goto(await addressOf(page, seen, lng))
  await page.locator('h1').first().waitFor()
}

/** The address of a page in a language; one with an id in it is looked for in its list, by who may read that. */
export async function addressOf(page: Page, { path }: Seen, lng: string): Promise<string> {
  if (typeof path === 'string') return `/${lng}${path}`
  await page.goto(`/${lng}${path.list}`)
  const links = page.locator('main a[href]')
  const find = async () => (await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))).find((one) => path.link.test(one))
  if (path.made && !(await find())) {
    const file = page.locator('main form input[type=file]')
    if (await file.count()) await file.setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from('Sektor;Namn;E-post\nPolis;Test Person;no address\nNo sector;Test Person;') })
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForURL((url) => path.link.test(url.pathname))
    return new URL(page.url()).pathname
  }
  const address = await find()
  if (!address) throw new Error(`no link like ${path.link} on ${path.list}`)
  return `${address}${path.rest ?? ''}`
}
