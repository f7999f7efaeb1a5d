import { expect, signInAs, test } from '../support/browser'

test.describe('the country seen by anybody', () => {
  test.use({ javaScriptEnabled: false })

  test('says who is covered, and list and map hold the same selection', async ({ page }) => {
    await page.goto('/fi/national/fi')
    await expect(page.locator('h1')).toContainText('kunnassa')
    await expect(page.locator('#list tbody tr')).toHaveCount(292)
    await page.goto('/fi/national/fi?state=incomplete&sort=name')
    const rows = await page.locator('#list tbody tr').count()
    expect(await page.locator('.map-frame svg[role=group] > a').count()).toBe(rows)
    await expect(page.locator('#list th[aria-sort=ascending]')).toHaveText(/Kunta/)
  })

  test('every country has its page, an unknown one none', async ({ page }) => {
    for (const code of ['ax', 'se', 'dk', 'no', 'is', 'fo', 'gl']) expect((await page.goto(`/en/national/${code}`))?.status()).toBe(200)
    expect((await page.goto('/en/national/xx'))?.status()).toBe(404)
  })

  test('the list comes along as a file', async ({ request }) => {
    const answer = await request.get('/data/areas/fi/sv?region=fi-r15-pohjanmaa')
    expect(answer.headers()['content-type']).toContain('text/csv')
    expect((await answer.text()).split('\r\n').length).toBeGreaterThan(10)
  })
})

test('a coordinator puts networks side by side, and the address holds the choice', async ({ page }) => {
  await signInAs(page, 'coordinator')
  await expect(page).toHaveURL(/work\/compare/)
  await page.getByRole('link', { name: /^Jämför .*Borgå/ }).click()
  await expect(page).toHaveURL(/with=fi-638-porvoo/)
  await page.getByRole('link', { name: /^Jämför .*Korsholm/ }).first().click()
  await expect(page).toHaveURL(/with=fi-638-porvoo,fi-499-korsholm/)
  await page.reload()
  await expect(page.locator('#side thead th')).toHaveCount(3)
  await expect(page.locator('#similar tbody tr')).toHaveCount(3)
})

test('a comparison and an area are closed to strangers', async ({ page }) => {
  expect((await page.goto('/sv/programmes/paragraf-nio/work/compare'))?.status()).toBe(404)
  expect((await page.goto('/sv/areas/fi-r01-uusimaa/work'))?.status()).toBe(404)
  expect((await page.request.get('/data/areas/fi-r01-uusimaa/sv/work')).status()).toBe(404)
})

test('a region records a network it knows outside', async ({ page }) => {
  await signInAs(page, 'region')
  await page.goto('/sv/areas/fi-r01-uusimaa/work?record=fi-049-espoo')
  await page.getByRole('radio', { name: 'Ja, ett nätverk finns' }).check()
  await page.getByLabel('Källa').fill('Esbo stads webbplats')
  await page.getByRole('button', { name: 'Anteckna', exact: true }).click()
  await page.reload()
  await expect(page.locator('#known tbody')).toContainText('Esbo stads webbplats')
})
