import { expect, linkTo, newPage, signInAs, test } from '../support/browser'

test('a visitor finds a municipality by its other name, without script', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/sv')
  await page.getByLabel('Hitta din kommun').fill('porvo')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Porvoo', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Borgå')
  await expect(page.getByText('Porvoo').first()).toBeVisible()
})

test('a visitor reads the public page of a network and its question reaches the chair', async ({ page, browser }) => {
  const question = `När öppnar ungdomsgården? ${Date.now()}`
  await page.goto('/sv/networks/fi-638-porvoo')
  await expect(page.getByRole('heading', { name: 'Kontakt' })).toBeVisible()
  await page.getByLabel('Vad bör vi ta upp?').fill(question)
  await page.getByRole('button', { name: 'Skicka frågan' }).click()
  await expect(page.getByText(/Sparat/)).toBeVisible()
  const chair = await (await browser.newContext()).newPage()
  await signInAs(chair, 'chair')
  await chair.goto('/sv/networks/fi-638-porvoo/work/settings/feedback')
  await expect(chair.getByText(question)).toBeVisible()
})

test('a question that holds a personal number is stopped at the field and the text stays', async ({ page }) => {
  await page.goto('/fi/networks/fi-638-porvoo')
  const field = page.locator('textarea[name="text"]')
  await field.fill('Koskee nuorta 010190-123M')
  await page.locator('form:has(textarea[name="text"]) button[type="submit"]').click()
  await expect(page.locator('.error').first()).toBeVisible()
  await expect(field).toHaveValue('Koskee nuorta 010190-123M')
})

test('somebody starts a joint network that only she sees, and the other municipality joins by its link', async ({ page, browser }) => {
  const email = `kirjaamo-${Date.now()}@example.org`
  const name = `Östra nätverket ${Date.now()}`
  await signInAs(page, 'stranger')
  await page.goto('/sv/places/fi-434-loviisa/start')
  await page.locator('input[name="names.sv"]').fill(name)
  await page.getByLabel('Sektor du företräder').selectOption('youth')
  await page.getByLabel('Din organisation').fill('Ungdomstjänsten')
  await page.getByText('Gemensamt med andra kommuner').click()
  const place = page.getByRole('combobox', { name: 'Kommun som tillfrågas' }).first()
  const found = page.getByRole('option', { name: /Lappträsk|Lapinjärvi/ }).first()
  // Typed again until the list answers: a field that is not yet alive hears nothing.
  await expect(async () => {
    await place.fill('')
    await place.pressSequentially('lapptr')
    await expect(found).toBeVisible({ timeout: 3000 })
  }).toPass()
  await found.click()
  await page.locator('input[name="others.0.email"]').fill(email)
  await page.getByRole('button', { name: 'Starta nätverket' }).click()
  await page.waitForURL(/\/networks\/[^/]+\/work$/)
  const address = new URL(page.url()).pathname.replace(/\/work$/, '')

  const admin = await (await browser.newContext()).newPage()
  expect((await admin.goto(address))?.status()).toBe(404)
  await signInAs(admin, 'admin')
  // The municipality has no account here, and its browser runs no script.
  const council = await newPage(browser, null, { script: false })
  await council.goto(await linkTo(admin, email))
  await council.locator('input[name="answer"][value="yes"]').check()
  await council.locator('input[name="name"]').fill('Liisa Example')
  await council.locator('input[name="role"]').fill('Kunnanjohtaja')
  await council.locator('form:has(input[name="answer"]) button[type="submit"]').click()
  await council.waitForURL(/answered=yes/)
  await page.goto(`${address}/work/settings`)
  await expect(page.getByText('Liisa Example').first()).toBeVisible()
})

test('the chair adds a task, and withdraws and publishes the public page', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto('/sv/networks/fi-638-porvoo/work/settings')
  const giver = `Stadsstyrelsen ${Date.now()}`
  await page.getByText('Lägg till ett uppdrag').first().click()
  await page.locator('input[name="giver"]').fill(giver)
  await page.locator('input[name="decidedOn"]').fill('2026-02-02')
  await page.getByRole('button', { name: 'Lägg till ett uppdrag' }).click()
  await expect(page.getByText(giver).first()).toBeVisible()
  await page.getByRole('button', { name: 'Publicera som den är nu' }).click()
  await expect(page.getByRole('link', { name: 'Visa den offentliga sidan' })).toBeVisible()
})

test('settings of another network are not there for a stranger', async ({ page }) => {
  await signInAs(page, 'stranger')
  expect((await page.goto('/sv/networks/fi-638-porvoo/work/settings'))?.status()).toBe(404)
  expect((await page.goto('/sv/networks/fi-638-porvoo/work/settings/feedback'))?.status()).toBe(404)
})
