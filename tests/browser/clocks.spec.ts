import { expect, signInAs, test } from '../support/browser'

const CLOCK = '/sv/networks/fi-638-porvoo/work/clocks'

test('the chair says that a thing is done, takes it back, and adds one of the network’s own', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto(CLOCK)
  await expect(page.getByRole('img', { name: /årsklocka/ })).toBeVisible()
  const form = page.getByRole('form', { name: /^Klart: / }).first()
  const title = ((await form.getAttribute('aria-label')) ?? '').replace('Klart: ', '')
  await form.getByRole('button', { name: 'Klart' }).click()
  const again = page.getByRole('form', { name: `Öppna igen: ${title}` }).first()
  await expect(again).toBeVisible()
  await again.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('form', { name: `Klart: ${title}` }).first()).toBeVisible()

  const own = `Nätverksdag ${Date.now()}`
  await page.goto(`${CLOCK}/new`)
  await page.locator('[name="title.sv"]').fill(own)
  await page.locator('input[name="day"]').fill(`${new Date().getFullYear()}-12-22`)
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByText(own).first()).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText(own)).toHaveCount(0)
})

test('the network’s calendar has a secret address that is taken back with a press', async ({ page, request }) => {
  await signInAs(page, 'chair')
  await page.goto(CLOCK)
  await page.getByRole('button', { name: /Skapa en (ny )?adress/ }).click()
  const address = await page.getByLabel('Kalenderns adress').inputValue()
  const path = new URL(address).pathname
  const answer = await request.get(path)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  expect(await answer.text()).toContain('BEGIN:VEVENT')
  await page.getByRole('button', { name: 'Återkalla adressen' }).click()
  await expect(page.getByText('Nätverket har ingen kalenderadress ännu.')).toBeVisible()
  expect((await request.get(path)).status()).toBe(404)
})

test('a member reads the clock and is offered no way to change it', async ({ page }) => {
  await signInAs(page, 'member', 'fi')
  await page.goto('/fi/networks/fi-638-porvoo/work/clocks')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Valmis' })).toHaveCount(0)
  expect((await page.goto('/fi/networks/fi-638-porvoo/work/clocks/new'))?.status()).toBe(404)
})
