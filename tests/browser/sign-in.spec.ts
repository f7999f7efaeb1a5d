import type { Browser, Page } from '@playwright/test'
import { expect, signInAs, test } from '../support/browser'

/** The newest letter to an address, as the administrator reads it: its code and the path of its link. */
async function letterTo(admin: Page, email: string): Promise<{ code: string; path: string }> {
  await admin.goto('/sv/admin/mails')
  const letter = admin.locator(`[data-to="${email}"]`).first()
  await letter.locator('summary').click()
  const text = await letter.innerText()
  return { code: /(\d{3}) (\d{3})/.exec(text)?.[0] ?? '', path: /\/\w\w\/link\/[\w-]+/.exec(text)?.[0] ?? '' }
}

async function ask(page: Page, email: string): Promise<void> {
  await page.goto('/sv/sign-in')
  await page.getByLabel('Din e-postadress i arbetet').fill(email)
  await page.getByRole('button', { name: 'Skicka länk och kod' }).click()
  await page.waitForURL('**/sign-in/code')
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

const someone = (name: string) => `${name}-${Date.now()}@example.org`

test('an example person lands on her own first page and signs out', async ({ page }) => {
  await signInAs(page, 'admin')
  await expect(page).toHaveURL(/\/sv\/admin$/)
  await page.goto('/sv/account')
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click()
  await page.waitForURL(/\/sv$/)
  expect((await page.goto('/sv/admin'))?.status()).toBe(404)
})

test('the code of the letter signs in the browser that asked, and a wrong one says so at the field', async ({ page, browser }) => {
  const admin = await newPage(browser)
  await signInAs(admin, 'admin')
  const email = someone('kod')
  await ask(page, email)
  const { code } = await letterTo(admin, email)
  const field = page.getByLabel('Kod med sex siffror')
  await field.fill(code === '111 111' ? '222222' : '111111')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByText('Koden stämmer inte.').first()).toBeVisible()
  await field.fill(code)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  await page.goto('/sv/account')
  await expect(page.getByText(email).first()).toBeVisible()
})

test('the link works in another browser, after a press of the button, once', async ({ page, browser }) => {
  const admin = await newPage(browser)
  await signInAs(admin, 'admin')
  const email = someone('lank')
  await ask(page, email)
  const { path } = await letterTo(admin, email)
  const other = await newPage(browser)
  await other.goto(path)
  await other.goto(path)
  await other.getByRole('button', { name: 'Logga in' }).click()
  await other.waitForURL((url) => !url.pathname.includes('/link/'))
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'Länken gäller inte längre' })).toBeVisible()
})

test('locking an account ends its session at once', async ({ page, browser }) => {
  const admin = await newPage(browser)
  await signInAs(admin, 'admin')
  const email = someone('last')
  await ask(page, email)
  const { path } = await letterTo(admin, email)
  await page.goto(path)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/link/'))
  await page.goto('/sv/account')
  await expect(page.getByRole('heading', { name: 'Mitt konto' })).toBeVisible()
  await admin.goto(`/sv/admin/users?q=${encodeURIComponent(email)}`)
  await admin.getByRole('link', { name: email }).click()
  await admin.getByRole('button', { name: 'Lås kontot' }).click()
  await expect(admin.getByRole('button', { name: 'Lås upp kontot' })).toBeVisible()
  await page.goto('/sv/account')
  await expect(page).toHaveURL(/\/sv\/sign-in$/)
})

test('a chair sees none of the administration', async ({ page }) => {
  await signInAs(page, 'chair')
  for (const path of ['/sv/admin', '/sv/admin/users', '/sv/admin/mails', '/sv/admin/claims', '/sv/admin/audit', '/sv/admin/domains']) {
    expect((await page.goto(path))?.status(), path).toBe(404)
  }
  expect((await page.request.get('/api/owners?q=a')).status()).toBe(404)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('one can sign in and be told of a faulty address', async ({ page }) => {
    await page.goto('/sv/sign-in')
    await page.getByLabel('Din e-postadress i arbetet').fill('lena@borga')
    await page.getByRole('button', { name: 'Skicka länk och kod' }).click()
    await expect(page.getByText('Skriv e-postadressen så här').first()).toBeVisible()
    await expect(page.getByLabel('Din e-postadress i arbetet')).toHaveValue('lena@borga')
    await page.locator('[data-persona="admin"]').click()
    await page.waitForURL(/\/sv\/admin$/)
  })
})
