import { readFileSync } from 'node:fs'
import { inlineScriptHashes } from '@/scripts/page-scripts'
import { expect, signInAs, test } from '../support/browser'
import { PAGES } from '../support/pages'

/** What holds for every page whatever stands on it: which scripts may run, and what is read where no script runs. */
const OPEN = Object.values(PAGES).flatMap(({ as, path }) => (as === null && typeof path === 'string' ? [path] : []))
const LANGUAGES = ['sv', 'fi', 'da', 'no', 'en'] as const

const wordsOf = (lng: string, noun: string) => JSON.parse(readFileSync(`locales/${lng}/${noun}.json`, 'utf8')) as Record<string, Record<string, string>>
const scriptsOf = (policy = '') => /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? ''

test('every public page names the hashes of its own inline scripts and allows no other', async ({ request }) => {
  for (const [i, path] of OPEN.entries()) {
    const answer = await request.get(`/${LANGUAGES[i % LANGUAGES.length]}${path}`)
    const allowed = scriptsOf(answer.headers()['content-security-policy'])
    const inline = inlineScriptHashes(await answer.text())
    expect(allowed, path).not.toContain('unsafe-inline')
    if (allowed.includes('nonce-') || answer.status() === 404) continue
    expect(inline.length, path).toBeGreaterThan(0)
    expect(allowed.split(' '), path).toEqual([`'self'`, ...inline])
  }
})

test('the policy is kept with the page when it has not changed', async ({ request }) => {
  const first = await request.get('/sv/help')
  const again = await request.get('/sv/help', { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect(again.headers()['content-security-policy']).toBeUndefined()
})

test('a signed-in page allows only what carries its nonce', async ({ page }) => {
  await signInAs(page, 'chair')
  const policies = await Promise.all([1, 2].map(async () => scriptsOf((await page.request.get('/sv/work')).headers()['content-security-policy'])))
  for (const policy of policies) expect(policy).toMatch(/^'self' 'nonce-\w+' 'strict-dynamic'$/)
  expect(policies[0]).not.toBe(policies[1])
})

test.fail('a script that no policy names is an error in the console, and fails the story it happened in', async ({ page }) => {
  await page.goto('/sv/help')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.body.append(script)
  })
  expect(await page.title()).not.toBe('run')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const lng of LANGUAGES) {
    test(`a page that is not there says so and leads on, in ${lng}`, async ({ page }) => {
      const { missing } = wordsOf(lng, 'pages')
      for (const path of ['/there-is-no-such-page', '/places/nowhere', '/networks/nowhere', '/networks/fi-638-porvoo/work/members']) {
        const answer = await page.goto(`/${lng}${path}`)
        expect(answer?.status(), path).toBe(404)
        await expect(page.locator('html')).toHaveAttribute('lang', lng === 'no' ? 'nb' : lng)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(missing?.title ?? '')
        await expect(page.getByRole('link', { name: missing?.toSearch })).toHaveAttribute('href', `/${lng}/places`)
        await expect(page.getByRole('link', { name: missing?.toSignIn })).toHaveAttribute('href', `/${lng}/sign-in`)
      }
    })
  }

  test("another network's page is the same as none for a signed-in reader, to the last byte", async ({ page }) => {
    await signInAs(page, 'stranger')
    const [foreign, nowhere] = await Promise.all(['fi-638-porvoo', 'fi-000-nowhere'].map((slug) => page.request.get(`/sv/networks/${slug}/work`)))
    expect(await foreign!.text()).toBe(await nowhere!.text())
    expect(await foreign!.text()).not.toContain('<script')
    const headers = [foreign!, nowhere!].map((answer) => Object.entries(answer.headers()).filter(([name]) => name !== 'date'))
    expect(headers[0]).toEqual(headers[1])
  })

  test('an address without a language of ours is answered in all of them', async ({ page }) => {
    expect((await page.goto('/xx/help'))?.status()).toBe(404)
    for (const lng of LANGUAGES) await expect(page.locator(`a[href="/${lng}"]`).last()).toBeVisible()
  })
})
