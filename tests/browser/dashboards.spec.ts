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

  test('the trend says what a year means and that before it nothing is known, and its table holds the numbers of the file', async ({ page }) => {
    await page.goto('/sv/national/fi')
    await expect(page.locator('#trend')).toContainText('Hur det var före det är inte känt.')
    await expect(page.locator('#trend')).toContainText('den sista dagen på året')
    const answer = await page.request.get('/data/areas/fi/sv/trend.csv')
    const years = (await answer.text()).trim().split('\r\n').slice(1).map((line) => line.split(','))
    const rows = page.locator('#trend table tbody tr')
    await expect(rows).toHaveCount(years.length)
    for (const [i, [year, registered]] of years.entries()) {
      expect(await rows.nth(i).locator('th').textContent()).toBe(year)
      expect(await rows.nth(i).locator('td').first().textContent()).toBe(registered)
    }
  })

  test('types without a source are told as not known, with the reason', async ({ page }) => {
    await page.goto('/da/national/fi')
    await expect(page.locator('#types tbody tr')).toHaveCount(8)
    await expect(page.locator('#types')).toContainText('Oplandskommuner: ikke kendt')
    await expect(page.locator('#types')).toContainText('Sammenligningsgrupper: ikke kendt')
  })

  test('a municipality with a network outside says so on its own page, with source, marked as invented', async ({ page }) => {
    await page.goto('/sv/national/fi?state=unknown&sort=state')
    await page.locator('#list tbody tr', { hasText: 'Nätverk utanför Samverk' }).first().getByRole('link').click()
    await expect(page.locator('main')).toContainText(/påhittat exempel|keksitty esimerkki/)
  })
})

test('every file that a figure offers is there, and every picture parses with title, description and the words of its reader', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/no/national/fi')
  const offered = await page.locator('.source a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(offered.filter((href) => href.includes('.svg')).length).toBeGreaterThan(6)
  for (const href of offered) {
    const answer = await page.request.get(href)
    expect([href, answer.status()]).toEqual([href, 200])
    if (!href.includes('.svg')) continue
    const picture = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      return { name: root.nodeName, lang: root.getAttribute('lang'), title: root.querySelector('title')?.textContent, description: root.querySelector('desc')?.textContent, scripts: root.querySelectorAll('script, a, image, use').length }
    }, await answer.text())
    expect(picture).toMatchObject({ name: 'svg', lang: 'nb', title: expect.stringMatching(/\S/), description: expect.stringMatching(/\S/), scripts: 0 })
  }
  expect((await page.request.get('/data/areas/fi/no/nothing.svg')).status()).toBe(404)
})

test('a ministry sees sums of decisions, actions and goals, and no words of them', async ({ page }) => {
  await signInAs(page, 'ministry')
  await page.goto('/sv/areas/fi/work')
  await expect(page.locator('#course tbody tr').first()).toContainText('%')
  await expect(page.locator('#goals tbody tr')).toHaveCount(6)
  const csv = await page.request.get('/data/areas/fi/sv/work/course.csv')
  expect(csv.headers()['cache-control']).toBe('no-store')
  expect((await csv.text()).split('\r\n')[0]).toContain('Besvarade')
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
  await expect(page.locator('#side')).toContainText('Beslut besvarade')
  await expect(page.locator('#side')).toContainText('Målens läge')
  const offered = await page.locator('#attendance .source a[download], #series .source a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(offered).toHaveLength(4)
  for (const href of offered) expect((await page.request.get(href)).status()).toBe(200)
})

test('a comparison and an area are closed to strangers', async ({ page }) => {
  expect((await page.goto('/sv/programmes/paragraf-nio/work/compare'))?.status()).toBe(404)
  expect((await page.goto('/sv/areas/fi-r01-uusimaa/work'))?.status()).toBe(404)
  expect((await page.request.get('/data/areas/fi-r01-uusimaa/sv/work/trend.csv')).status()).toBe(404)
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
