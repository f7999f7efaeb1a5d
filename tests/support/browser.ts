import { existsSync, readFileSync } from 'node:fs'
import { type Browser, expect, test as base, type Page } from '@playwright/test'

/** Personas of the demonstration, as the sign-in page names them in `data-persona`. */
export type Persona = 'chair' | 'secretary' | 'member' | 'youth' | 'executive' | 'coordinator' | 'region' | 'ministry' | 'evaluator' | 'municipal' | 'admin' | 'stranger'

/** The browser test of this house: an error in the console, or thrown in the page, fails the story it happened in. */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        // A page that is not there is a 404 in the console of Chromium too: the story says so itself when it expects one.
        if (message.type() === 'error' && !/status of (404|403|422|409|413)/.test(message.text())) errors.push(message.text())
      })
      await use()
      if (errors.length) throw new Error(`errors in the console:\n${errors.join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Signs in by the persona's button and waits for the page she lands on. */
export async function signInAs(page: Page, persona: Persona, lng = 'sv'): Promise<void> {
  await page.goto(`/${lng}/sign-in`)
  await page.locator(`[data-persona="${persona}"]`).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}

type Texts = Record<string, string | Record<string, string>>
const read = (path: string): Texts => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Texts) : {})
const at = (words: Texts, key: string): string | undefined => {
  const [first = '', second] = key.split('.')
  const found = words[first]
  return second === undefined ? (found as string | undefined) : (found as Record<string, string> | undefined)?.[second]
}

/** What the product says in a language, as a reader in Finland sees it: `said('fi', 'goals:form.text')`. Fails on an unknown key. */
export function said(lng: string, key: string, values: Record<string, string | number> = {}): string {
  const [noun = '', path = ''] = key.split(':')
  const text = (lng === 'sv' ? at(read(`locales/sv-FI/${noun}.json`), path) : undefined) ?? at(read(`locales/${lng}/${noun}.json`), path)
  if (text === undefined) throw new Error(`nothing is said under ${key} in ${lng}`)
  return text.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** The path of the link in the newest letter to an address, as the administrator reads it. */
export async function linkTo(admin: Page, email: string): Promise<string> {
  await admin.goto('/sv/admin/mails')
  const letter = admin.locator(`[data-to="${email}"]`).first()
  await letter.locator('summary').click()
  const path = /\/\w\w\/link\/[\w-]+/.exec(await letter.innerText())?.[0]
  if (!path) throw new Error(`the letter to ${email} has no link`)
  return path
}

/** A page of its own session, without script when said so. */
export async function newPage(browser: Browser, persona: Persona | null = null, { script = true, lng = 'sv' } = {}): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: script })).newPage()
  if (persona) await signInAs(page, persona, lng)
  return page
}

/** A day counted from today, as a date field takes it. */
export function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
}

/** Proves that the focus is on an element of the page, inside the window, with a ring or a border that shows it. */
export async function focusIsSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing has the focus'
    const box = element.getBoundingClientRect()
    const isInside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return isInside && isMarked ? '' : `${element.outerHTML.slice(0, 120)} is ${isInside ? 'not marked' : 'out of sight'}`
  })
  expect(seen).toBe('')
}
