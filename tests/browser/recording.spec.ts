import type { Browser, Page } from '@playwright/test'
import { day, expect, newPage, said, signInAs, test } from '../support/browser'

const WORK = '/sv/networks/fi-638-porvoo/work'

/** A meeting of yesterday with one item, its attendance recorded; answers the address of its recording screen. */
async function heldMeeting(page: Page): Promise<string> {
  await page.goto(`${WORK}/meetings/new`)
  await page.locator('input[name="date"]').fill(day(-1))
  await page.locator('[name="venue"]').fill('Provrummet')
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  const address = `${new URL(page.url()).pathname}/minutes`
  await page.locator('[name="title.sv"]').fill(`Kvällsöppet ${Date.now()}`)
  await page.getByRole('button', { name: said('sv', 'meetings:agenda.add') }).click()
  await expect(page.locator('main').getByText('Kvällsöppet').first()).toBeVisible()
  await page.goto(address)
  await page.getByRole('button', { name: said('sv', 'meetings:attendance.record') }).click()
  await expect(notes(page)).toBeVisible()
  return address
}

const notes = (page: Page) => page.locator('[name="notes.sv"]').first()
const step = (page: Page, name: string) => page.locator(`#item-1 [data-step="${name}"]`)
const saved = (page: Page) => expect(step(page, 'notes').getByText(/^✓ Sparat/)).toBeVisible()

async function secretaryAt(browser: Browser, address: string): Promise<Page> {
  const page = await newPage(browser, 'secretary')
  await page.goto(address)
  await expect(notes(page)).toBeVisible()
  return page
}

test('chair and secretary write at once, and no line of either is lost', async ({ page, browser }) => {
  await signInAs(page, 'chair')
  const address = await heldMeeting(page)
  const other = await secretaryAt(browser, address)
  await notes(page).click()
  await page.keyboard.type('Ordförandens rad')
  await notes(other).fill('Sekreterarens rad')
  await notes(other).blur()
  await saved(other)
  await notes(page).blur()
  const conflict = page.locator('.conflict')
  await expect(conflict).toContainText('Ordförandens rad')
  await expect(conflict).toContainText('Sekreterarens rad')
  await conflict.getByRole('button', { name: said('sv', 'common:conflict.join') }).click()
  await saved(page)
  await page.reload()
  await expect(notes(page)).toHaveValue('Sekreterarens rad\nOrdförandens rad')
  await other.context().close()
})

test('what is typed survives a lost line and a reload, and is sent again', async ({ browser }) => {
  // A page of its own: that the line is lost stands in its console.
  const page = await newPage(browser, 'chair')
  page.on('dialog', (dialog) => void dialog.accept())
  await heldMeeting(page)
  await page.context().setOffline(true)
  await notes(page).fill('Skrivet utan förbindelse')
  await notes(page).blur()
  await expect(step(page, 'notes').getByRole('status').last()).toContainText('Ingen internetanslutning')
  await page.context().setOffline(false)
  await saved(page)

  await step(page, 'decision').locator('summary').first().click()
  const decision = step(page, 'decision').locator('[name="text.sv"]')
  await decision.fill('Nätverket håller öppet.')
  await page.reload()
  await expect(notes(page)).toHaveValue('Skrivet utan förbindelse')
  await expect(decision).toHaveValue('Nätverket håller öppet.')
  await step(page, 'decision').getByRole('button', { name: said('sv', 'common:draft.send') }).click()
  await expect(page.locator('#item-1').getByText('Nätverket håller öppet.').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: said('sv', 'common:draft.send') })).toHaveCount(0)
  await page.context().close()
})

test('an item is recorded without leaving the keyboard', async ({ page }) => {
  await signInAs(page, 'chair')
  await heldMeeting(page)
  await notes(page).focus()
  await page.keyboard.type('Läget gicks igenom.')
  await page.keyboard.press('Control+Enter')
  await saved(page)
  await expect(step(page, 'decision').locator('[name="text.sv"]')).toBeFocused()
  await page.keyboard.type('Vi fortsätter.')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#item-1').getByText('Vi fortsätter.').first()).toBeVisible()
  await expect(step(page, 'decision').locator('[name="text.sv"]')).toBeFocused()
  await expect(step(page, 'decision').locator('[name="text.sv"]')).toHaveValue('')
  await page.keyboard.press('Control+Enter')
  await expect(step(page, 'task').locator('[name="text"]')).toBeFocused()
  await page.keyboard.type('Boka lokalen')
  await step(page, 'task').locator('[name="owner"]').selectOption({ index: 1 })
  await step(page, 'task').locator('[name="dueOn"]').fill(day(30))
  await step(page, 'task').locator('[name="text"]').press('Enter')
  await expect(page.locator('#item-1').getByText('Boka lokalen').first()).toBeVisible()
  await expect(step(page, 'task').locator('[name="text"]')).toBeFocused()
  await expect(step(page, 'task').locator('[name="dueOn"]')).toHaveValue(day(30))
})
