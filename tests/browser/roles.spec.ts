import { expect, linkTo, newPage, said, signInAs, test } from '../support/browser'

const NETWORK = 'networks/fi-638-porvoo'

test('the executive reads the networks of her municipality in Norwegian, and changes no seat', async ({ page }) => {
  await signInAs(page, 'executive', 'no')
  await expect(page).toHaveURL(/\/no\/work$|\/sv\/work$/)
  await page.goto('/no/work')
  await expect(page.getByRole('heading', { name: said('no', 'work:mine.goals') })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: /Borgå|Porvoo/ }).first().click()
  await page.waitForURL(/\/work$/)
  await page.goto(`/no/${NETWORK}/work/members`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('form')).toHaveCount(0)
  expect((await page.goto(`/no/${NETWORK}/work/settings`))?.status()).toBe(404)
  expect((await page.goto(`/no/${NETWORK}/work/terms`))?.status()).toBe(404)
})

test('an evaluator compares what the programme may see, and opens no workspace', async ({ page }) => {
  await signInAs(page, 'evaluator', 'en')
  await page.goto('/en/programmes/paragraf-nio/work/compare')
  await page.getByRole('link', { name: /Siilinjärvi/ }).last().click()
  await expect(page).toHaveURL(/with=fi-749-siilinjarvi/)
  await expect(page.getByRole('region', { name: /Siilinjärvi/ })).toBeVisible()
  for (const path of [`${NETWORK}/work`, `${NETWORK}/work/members`, 'areas/fi/work', 'admin']) expect((await page.goto(`/en/${path}`))?.status(), path).toBe(404)
})

test('a young person reads meetings and goals, sees no name of another young person, and is offered nothing to keep', async ({ page }) => {
  await signInAs(page, 'youth')
  await page.goto(`/sv/${NETWORK}/work/members`)
  await expect(page.getByRole('main').getByRole('form')).toHaveCount(0)
  await expect(page.getByRole('row', { name: new RegExp(said('sv', 'members:seats.youth')) })).toHaveCount(1)
  for (const path of ['meetings', 'goals', 'indicators']) expect((await page.goto(`/sv/${NETWORK}/work/${path}`))?.status(), path).toBe(200)
  await expect(page.getByRole('link', { name: said('sv', 'goals:propose') })).toHaveCount(0)
  for (const path of ['meetings/new', 'goals/new', 'indicators/new', 'terms', 'settings', 'settings/feedback', 'history']) expect((await page.goto(`/sv/${NETWORK}/work/${path}`))?.status(), path).toBe(404)
})

test('the administrator opens an account and locks it: the next click of its owner is refused', async ({ browser }) => {
  const email = `ny-${Date.now()}@example.org`
  const admin = await newPage(browser, 'admin', { lng: 'da' })
  await admin.goto('/da/admin/users')
  await admin.getByRole('textbox', { name: said('da', 'admin:users.name'), exact: true }).fill('Ny Bruger')
  await admin.getByRole('textbox', { name: said('da', 'admin:users.email'), exact: true }).fill(email)
  await admin.getByRole('button', { name: said('da', 'admin:users.addButton') }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Ny Bruger' })).toBeVisible()
  await admin.goto(`/da/admin/users?q=${encodeURIComponent(email)}`)
  const account = admin.getByRole('row', { name: new RegExp(email) }).getByRole('link')
  await expect(account).toBeVisible()

  // Without script: asks for the letter, opens its link, presses the button.
  const person = await newPage(browser, null, { script: false })
  await person.goto('/da/sign-in')
  await person.getByLabel(said('da', 'auth:ask.label')).fill(email)
  await person.getByRole('button', { name: said('da', 'auth:ask.send') }).click()
  await person.waitForURL('**/sign-in/code')
  await person.goto(await linkTo(admin, email))
  await person.getByRole('button', { name: said('da', 'auth:link.signIn') }).click()
  await person.goto('/da/account')
  await expect(person.getByText(email).first()).toBeVisible()

  await admin.goto(`/da/admin/users?q=${encodeURIComponent(email)}`)
  await account.click()
  await admin.getByRole('button', { name: said('da', 'admin:user.lock') }).click()
  await expect(admin.getByRole('button', { name: said('da', 'admin:user.unlock') })).toBeVisible()
  await person.getByRole('button', { name: said('da', 'common:button.save') }).first().click()
  await person.goto('/da/account')
  await expect(person).toHaveURL(/\/sign-in$/)
  for (const page of [admin, person]) await page.context().close()
})
