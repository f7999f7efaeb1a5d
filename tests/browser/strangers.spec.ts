import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse, Browser, Page } from '@playwright/test'
import { expect, type Persona, signInAs, test } from '../support/browser'
import { addressOf, PAGES } from '../support/pages'
import { answeringRoutes, ROUTES } from '../support/routes'

/**
 * Another network's workspace and one that does not exist are the same to whoever has no business there: status, words
 * and headers. The control is the chair, who gets every one of the pages.
 */
const OWN = 'fi-638-porvoo'
const NOWHERE = 'fi-000-nowhere'
const WORK = Object.entries(PAGES).filter(([route]) => route.startsWith('/networks/[network]/work'))

type Words = Record<string, Record<string, string>>
const wordsOf = (lng: string, noun: string): Words => JSON.parse(readFileSync(`locales/${lng}/${noun}.json`, 'utf8')) as Words

type Told = { status: number; body: string; headers: string[] }

/** What an answer tells a reader or a cache: status, body and headers, without what the asker brought or the minute gave. */
async function told(answer: APIResponse, slug: string): Promise<Told> {
  const plain = (text: string) => text.replaceAll(slug, '').replace(/<template\b.*?<\/template>/gs, '').replace(/__next_r="[\w-]+"/g, '').replace(/\b[0-9a-f]{32}\b/g, '')
  const kept = Object.entries(answer.headers()).filter(([name]) => !['date', 'content-length', 'etag', 'keep-alive'].includes(name))
  return { status: answer.status(), body: plain(await answer.text()), headers: kept.map(([name, value]) => `${name}: ${plain(value)}`).sort() }
}

async function sessionOf(browser: Browser, persona: Persona | null): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  if (persona) await signInAs(page, persona)
  return page
}

for (const lng of ['sv', 'fi'] as const) {
  test(`a work page of another network is no page at all, in ${lng}`, async ({ browser }) => {
    test.setTimeout(600_000)
    const chair = await sessionOf(browser, 'chair')
    const readers = [await sessionOf(browser, null), await sessionOf(browser, 'stranger')]
    for (const [route, seen] of WORK) {
      const address = await addressOf(chair, seen, lng)
      expect((await chair.request.get(address)).status(), `${route} for its chair`).toBe(200)
      for (const reader of readers) {
        const foreign = await told(await reader.request.get(address), OWN)
        const missing = await told(await reader.request.get(address.replace(OWN, NOWHERE)), NOWHERE)
        expect(foreign.status, route).toBe(404)
        expect(foreign.body).toContain(wordsOf(lng, 'pages').missing?.title)
        expect(foreign, route).toEqual(missing)
      }
    }
    for (const page of [chair, ...readers]) await page.context().close()
  })
}

test('a reader sees the same words for both', async ({ page }) => {
  await signInAs(page, 'stranger')
  const seen = async (slug: string) => {
    await page.goto(`/fi/networks/${slug}/work/members`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('fi', 'pages').missing?.title ?? '')
    return await page.locator('body').innerText()
  }
  expect(await seen(OWN)).toBe(await seen(NOWHERE))
})

test('every address that answers with a file or data is in the list', () => {
  expect(answeringRoutes()).toEqual(Object.keys(ROUTES).sort())
})

test('a file or data of another is refused like one that does not exist', async ({ browser }) => {
  const sessions = new Map<Persona, Page>()
  const reader = await sessionOf(browser, 'stranger')
  for (const [route, row] of Object.entries(ROUTES)) {
    if ('open' in row) continue
    if (row.as) {
      const owner = sessions.get(row.as) ?? (await sessionOf(browser, row.as))
      sessions.set(row.as, owner)
      expect((await owner.request.get(row.path(row.slug))).status(), `${route} for ${row.as}`).toBe(200)
    }
    const foreign = await told(await reader.request.get(row.path(row.slug)), row.slug)
    expect(foreign.status, route).toBe(404)
    expect(foreign, route).toEqual(await told(await reader.request.get(row.path(NOWHERE)), NOWHERE))
  }
  for (const page of [reader, ...sessions.values()]) await page.context().close()
})

/** The fields of a page's form as a browser without script would send them: with those by which the action is found. */
async function fieldsOf(page: Page, address: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(address)).text()
  return await page.evaluate((markup) => {
    const form = new DOMParser().parseFromString(markup, 'text/html').querySelector<HTMLFormElement>('main form')
    if (!form) throw new Error('the page has no form')
    return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  }, html)
}

function send(request: APIRequestContext, address: string, fields: Record<string, string>, origin?: string): Promise<APIResponse> {
  return request.post(address, { multipart: fields, headers: origin ? { origin } : {}, maxRedirects: 0 })
}

test('a form is refused from elsewhere, from nowhere, and for a network that is not yours', async ({ page, baseURL }) => {
  const address = `/sv/networks/${OWN}/work/meetings/new`
  const { problem } = wordsOf('sv', 'common')
  await signInAs(page, 'chair')
  // No day is given, so that the control changes nothing either: it is refused by the schema, behind the door.
  const fields = { ...(await fieldsOf(page, address)), date: '' }
  const own = new URL(baseURL ?? '').origin
  expect((await told(await send(page.request, address, fields, own), OWN)).body).toContain(problem?.required)

  const nowhere = await told(await send(page.request, address, fields), OWN)
  expect(nowhere.body).toContain(problem?.originMissing)
  expect(nowhere.body).not.toContain(problem?.required)
  const elsewhere = await send(page.request, address, fields, 'https://example.org')
  expect(elsewhere.status()).toBeGreaterThanOrEqual(400)

  const foreign = await told(await send(page.request, address, { ...fields, network: 'fi-749-siilinjarvi' }, own), 'fi-749-siilinjarvi')
  expect(foreign.status).toBe(404)
  expect(foreign).toEqual(await told(await send(page.request, address, { ...fields, network: NOWHERE }, own), NOWHERE))
})
