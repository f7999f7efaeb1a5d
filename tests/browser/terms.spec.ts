import { expect, linkTo, newPage, said, test } from '../support/browser'

const fi = (key: string, values?: Record<string, string | number>) => said('fi', key, values)

test('a council term is opened in a Finnish network, a body nominates by its link without account or script, and the nominated are appointed', async ({ browser }) => {
  // A term of its own in every run, so that it overlaps no other.
  const year = 2040 + (Math.floor(Date.now() / 60_000) % 900)
  const [body, person] = [`nimeaja-${Date.now()}@example.org`, `Nimetty Henkilö ${Date.now()}`]
  const chair = await newPage(browser, 'stranger', { lng: 'fi' })
  await chair.goto('/fi/networks/fi-749-siilinjarvi/work/terms')
  await chair.getByLabel(fi('terms:prepare.name')).fill(`Kausi ${year}`)
  await chair.getByLabel(fi('terms:prepare.from')).fill(`${year}-01-01`)
  await chair.getByLabel(fi('terms:prepare.until')).fill(`${year}-12-31`)
  await chair.getByRole('button', { name: fi('terms:prepare.submit') }).click()
  await chair.waitForURL(/\/terms\/[0-9a-f-]{36}$/)
  const ask = chair.getByRole('form', { name: new RegExp(`^${fi('terms:ask.submit')}: `) }).first()
  await ask.getByLabel(fi('terms:ask.contactEmail')).fill(body)
  await ask.getByRole('button', { name: fi('terms:ask.submit') }).click()
  await expect(chair.getByText(new RegExp(body.replaceAll('.', '\\.')))).toBeVisible()

  const admin = await newPage(browser, 'admin')
  const link = await linkTo(admin, body)
  const nominator = await newPage(browser, null, { script: false })
  await nominator.goto(link)
  for (const field of await nominator.getByLabel(fi('terms:panel.person'), { exact: true }).all()) await field.fill(person)
  for (const box of await nominator.getByLabel(fi('terms:panel.mayDecide')).all()) await box.check()
  await nominator.getByRole('button', { name: fi('terms:panel.submit') }).click()
  await nominator.goto(link)
  await expect(nominator.getByText(person)).toHaveCount(0)
  await expect(nominator.getByRole('button', { name: fi('terms:panel.submit') })).toHaveCount(0)

  await chair.reload()
  await expect(chair.getByText(fi('terms:requests.answered')).first()).toBeVisible()
  await chair.getByRole('button', { name: fi('terms:decision.draft') }).click()
  await expect(chair.getByRole('textbox', { name: fi('terms:decision.label', { language: fi('common:language.fi') }) })).toHaveValue(new RegExp(person))
  await expect(chair.getByRole('checkbox', { name: new RegExp(person) }).first()).toBeChecked()
  await chair.getByRole('button', { name: fi('terms:appoint.submit') }).click()
  await expect(chair.getByText(fi('terms:appoint.none'))).toBeVisible()
  await chair.goto('/fi/networks/fi-749-siilinjarvi/work/members')
  await expect(chair.getByRole('row', { name: new RegExp(person) }).first()).toBeVisible()
  for (const page of [chair, admin, nominator]) await page.context().close()
})
