import { expect, signInAs, test } from '../support/browser'

const WORK = '/sv/networks/fi-638-porvoo/work'

/** Yesterday, as the date field takes it: a meeting that has begun can be held at once. */
function yesterday(): string {
  return new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
}

test('the chair plans a meeting, holds it, records a decision, and the band knows it', async ({ page }) => {
  await signInAs(page, 'chair')
  const point = `Kvällsöppet ${Date.now()}`
  await page.goto(`${WORK}/meetings/new`)
  await page.locator('input[name="date"]').fill(yesterday())
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  const address = new URL(page.url()).pathname

  await page.locator('[name="title.sv"]').fill(point)
  await page.getByRole('button', { name: 'Lägg till ärende' }).click()
  await expect(page.getByText(point).first()).toBeVisible()

  await page.goto(`${address}/minutes`)
  await page.getByRole('button', { name: 'Anteckna närvaron' }).click()
  const decision = `Nätverket ordnar kvällsöppet ${Date.now()}`
  await page.locator('#item-1 [data-step="decision"] summary').first().click()
  await page.locator('[name="text.sv"]').first().fill(decision)
  await page.getByRole('button', { name: 'Anteckna beslutet' }).first().click()
  await expect(page.getByText(decision).first()).toBeVisible()
  await page.goto(address)
  await expect(page.getByText(decision).first()).toBeVisible()
})

test('a member reads the meetings and is offered no way to change them', async ({ page }) => {
  await signInAs(page, 'member', 'fi')
  await page.goto('/fi/networks/fi-638-porvoo/work/meetings')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await page.goto('/fi/networks/fi-638-porvoo/work/meetings/new'))?.status()).toBe(404)
})
