import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, focusIsSeen, type Persona, signInAs, test } from '../support/browser'
import { openPage, PAGES, routes } from '../support/pages'

/**
 * Every page once, in the role that sees most of it, with the languages taking turns: no finding of axe at WCAG 2.2 AA on
 * a desktop or a phone, no sideways scroll on the narrowest screen (320 px, which is also 1280 px at 400 % zoom), nothing
 * wider than the paper in print, a focus that is seen, and marks that stay in high contrast.
 */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LANGUAGES = ['sv', 'fi', 'da', 'no', 'en'] as const
const WIDTHS = [1280, 390] as const
/** A4 between the margins of a print, in CSS pixels: upright, and lying for a sheet that asks for a page of its own. */
const PAPER = { upright: 672, lying: 1047 } as const

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

/** How wide the page is, with what does not fit, in a window of this width. */
async function widthAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  return await page.evaluate(() => document.documentElement.scrollWidth)
}

/** The paper a page is printed on. */
async function paperOf(page: Page): Promise<number> {
  const isLying = await page.locator('.sheet').evaluateAll((sheets) => sheets.some((sheet) => getComputedStyle(sheet).getPropertyValue('page') !== 'auto'))
  return isLying ? PAPER.lying : PAPER.upright
}

/** Where a colour says something, and high contrast has painted it over: the mark of a status or of a sector, a row's cell. */
async function unmarked(page: Page): Promise<string[]> {
  return await page.locator('.status, .thread').evaluateAll((marks) =>
    marks.filter((mark) => getComputedStyle(mark, '::before').forcedColorAdjust !== 'none').map((mark) => mark.outerHTML.slice(0, 120)))
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
    expect.soft(await widthAt(page, 320), 'width of the page on a screen of 320 px').toBeLessThanOrEqual(320)
    await page.keyboard.press('Tab')
    await focusIsSeen(page)
    await page.emulateMedia({ media: 'print' })
    const paper = await paperOf(page)
    expect.soft(await widthAt(page, paper), 'width of the page on paper').toBeLessThanOrEqual(paper)
    await page.emulateMedia({ media: 'screen', forcedColors: 'active', reducedMotion: 'reduce' })
    expect.soft(await unmarked(page), 'marks that high contrast takes away').toEqual([])
  })
}
