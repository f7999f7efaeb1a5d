import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, type Persona, signInAs, test } from '../support/browser'
import { openPage, PAGES, routes } from '../support/pages'

/**
 * Every page once, in the role that sees most of it, with the languages taking turns: no finding of axe at WCAG 2.2 AA on
 * a desktop or a phone, and no sideways scroll on the narrowest screen (320 px, which is also 1280 px at 400 % zoom).
 */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LANGUAGES = ['sv', 'fi', 'da', 'no', 'en'] as const
const WIDTHS = [1280, 390] as const

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
const sessions = new Map<Persona, Cookies>()

/** Signs in once a persona and worker; later pages take the same session. */
async function signedIn(page: Page, persona: Persona): Promise<void> {
  const known = sessions.get(persona)
  if (known) return await page.context().addCookies(known)
  await signInAs(page, persona)
  sessions.set(persona, await page.context().cookies())
}

/** What axe finds, one line a fault with the element it is about. */
async function faults(page: Page): Promise<string[]> {
  // The panel of the development server is not the product's.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude('nextjs-portal').analyze()
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${violation.help}`))
}

test('every page is in the list, and the list names no page that is not there', () => {
  expect(Object.keys(PAGES).sort()).toEqual(routes())
})

for (const [i, [route, seen]] of Object.entries(PAGES).entries()) {
  const lng = LANGUAGES[i % LANGUAGES.length] ?? 'sv'
  test(`${route} can be used by everybody, in ${lng}`, async ({ page }) => {
    if (seen.as) await signedIn(page, seen.as)
    await openPage(page, seen, lng)
    await expect(page.locator('html')).toHaveAttribute('lang', { no: 'nb' }[lng as string] ?? lng)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await faults(page), `${width} px`).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page on a screen of 320 px').toBeLessThanOrEqual(320)
  })
}
