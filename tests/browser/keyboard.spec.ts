import type { Locator, Page } from '@playwright/test'
import { expect, focusIsSeen, signInAs, test } from '../support/browser'

/** The chair's main tasks with nothing but keys: focus is never lost and always seen, and what is done is said. */
const WORK = '/sv/networks/fi-638-porvoo/work'
const STEPS = 150

/** Goes on by Tab until the focus is on this element, looking at every stop on the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('Tab')
    await focusIsSeen(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached in ${STEPS} steps`)
}

/** Types yesterday into a date field, part by part. In which order the parts stand is the browser's own matter. */
async function typeYesterday(page: Page, field: Locator): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const [year = '', month = '', day = ''] = yesterday.split('-')
  const long = year.padStart(6, '0')
  for (const parts of [[month, day, long], [day, month, long], [long, month, day]]) {
    await field.focus()
    await page.keyboard.type(parts.join(''))
    if ((await field.inputValue()) === yesterday) return
  }
  throw new Error('the date could not be typed')
}

const link = (page: Page, within: string, name: string | RegExp) => page.locator(within).getByRole('link', { name }).first()

test('the first stop leads past the bar, and the menu of the network is walked by keys', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto(WORK)
  await page.keyboard.press('Tab')
  await focusIsSeen(page)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')

  await page.goto(WORK)
  await tabTo(page, link(page, '.pages', 'Möten'))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${WORK}/meetings`)
  await expect(link(page, '.pages', 'Möten')).toHaveAttribute('aria-current', 'page')
})

test('a meeting is planned, held and decided upon by keys alone', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'chair')
  await page.goto(`${WORK}/meetings`)
  await tabTo(page, link(page, 'main', 'Planera möte'))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${WORK}/meetings/new`)

  const date = page.locator('input[name="date"]')
  await tabTo(page, date)
  await typeYesterday(page, date)
  await tabTo(page, page.getByRole('button', { name: 'Planera möte' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  const address = new URL(page.url()).pathname

  const point = `Nattkafé ${Date.now()}`
  await tabTo(page, page.locator('[name="title.sv"]'))
  await page.keyboard.type(point)
  await tabTo(page, page.getByRole('button', { name: 'Lägg till ärende' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(point).first()).toBeVisible()
  await focusIsSeen(page)

  await page.goto(`${address}/minutes`)
  const first = page.locator('.attend select').first()
  await tabTo(page, first)
  await page.keyboard.press('ArrowDown')
  await expect(first).not.toHaveValue('present')
  await tabTo(page, page.getByRole('button', { name: 'Anteckna närvaron' }))
  await page.keyboard.press('Enter')

  const decision = `Nätverket öppnar ett nattkafé ${Date.now()}`
  await tabTo(page, page.locator('#item-1 [data-step="decision"] summary').first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator('[name="text.sv"]').first())
  await page.keyboard.type(decision)
  await tabTo(page, page.getByRole('button', { name: 'Anteckna beslutet' }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByText(decision).first()).toBeVisible()
  await focusIsSeen(page)
})

test('a seat is changed and the change undone by keys alone', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto(`${WORK}/members`)
  await tabTo(page, link(page, 'table', /Redigera.*Församlingar/))
  await page.keyboard.press('Enter')
  await page.locator('#open').waitFor()
  const mayDecide = page.locator('#open input[name="mayDecide"]').first()
  const was = await mayDecide.isChecked()
  await tabTo(page, mayDecide)
  await page.keyboard.press('Space')
  const undo = page.locator('#open').getByRole('button', { name: /ångra/i }).first()
  await expect(undo).toBeVisible()
  await focusIsSeen(page)
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, undo)
  await page.keyboard.press('Enter')
  await expect(mayDecide).toBeChecked({ checked: was })
})
