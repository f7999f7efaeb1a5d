import { test as base, type Page } from '@playwright/test'

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
        if (message.type() === 'error' && !/status of (404|403|422|409)/.test(message.text())) errors.push(message.text())
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
