import type { Page } from '@playwright/test'
import { expect, signInAs, test } from '../support/browser'

/** The stranger is the chair of a network of her own, so that nobody else's story stumbles over this one. */
const WORK = '/sv/networks/fi-749-siilinjarvi/work'
const LARGE = 12 * 1024 * 1024

const csv = (content: string) => ({ name: 'medlemmar.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
/** A file is read, judged and shown: on a busy machine that takes longer than a press elsewhere. */
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 })

test('a chair brings in two seats, mends what is wrong in place, imports, and takes it all back', async ({ page }) => {
  await signInAs(page, 'stranger')
  await page.goto(`${WORK}/members`)
  await page.getByRole('link', { name: 'Importera', exact: true }).click()
  await heading(page, 'Importera från Excel eller CSV')
  const [heads = '', first = ''] = (await (await page.request.get(`${WORK}/imports/template?as=csv`)).text()).split('\r\n')
  const sector = first.split(';')[0] ?? ''
  await page.getByLabel('Fil', { exact: true }).setInputFiles(csv([heads, `${sector};Provföreningen;Kaj Prov;ingen adress;medlem;Ja;2026-01-01`, `Pols;Provföreningen;Liv Prov;liv.prov@example.org;medlem;Nej;2026-01-01`].join('\r\n')))
  await page.getByRole('button', { name: 'Läs filen' }).click()

  await heading(page, '2 rader behöver rättas')
  const [kaj, liv] = [page.getByRole('row', { name: /Kaj Prov/ }), page.getByRole('row', { name: /Liv Prov/ })]
  await kaj.getByRole('textbox', { name: 'E-post' }).fill('kaj.prov@example.org')
  await kaj.getByRole('textbox', { name: 'E-post' }).press('Tab')
  await heading(page, '1 rad behöver rättas')
  await liv.getByRole('combobox', { name: 'Sektor' }).selectOption(sector)
  await heading(page, 'Alla rader går att importera')
  await page.reload()
  await heading(page, 'Alla rader går att importera')

  await page.getByRole('button', { name: 'Importera 2 rader' }).click()
  await heading(page, 'Importen är klar')
  const imported = page.url()
  await page.getByRole('link', { name: 'Öppna platser och medlemmar' }).click()
  await expect(page.locator('main')).toContainText('Kaj Prov')
  await expect(page.locator('main')).toContainText('Liv Prov')

  await page.goto(imported)
  await page.getByRole('button', { name: 'Ångra hela importen' }).click()
  await expect(page.getByText('Importen är ångrad')).toBeVisible()
  await page.goto(`${WORK}/members`)
  await expect(page.locator('main')).not.toContainText('Kaj Prov')
  await page.goto(imported)
  await page.getByText('Ta bort filen härifrån').click()
  await page.getByRole('button', { name: 'Ta bort filen' }).click()
  await heading(page, 'Importera från Excel eller CSV')
})

test('old minutes are pasted, mended in the preview, brought in as a meeting, and taken back', async ({ page }) => {
  await signInAs(page, 'stranger')
  await page.goto(`${WORK}/meetings`)
  await page.getByRole('link', { name: 'Ta in tidigare möten och beslut' }).click()
  await heading(page, 'Importera från Excel eller CSV')
  await expect(page.getByRole('radio', { name: 'Tidigare möten och beslut' })).toBeChecked()
  await page.getByLabel('Protokollets text').fill(`Protokoll 1/2019\nTid: 15 mars 2019 kl. 9–11\nNärvarande: polisen\n\n§ 1 Öppning\nMötet öppnades.\n\n§ 2 Skolfrånvaro\nBeslut 4/2019: En gemensam modell tas i bruk.\nAnsvarig: Kaj Prov, senast 1.6.2019`)
  await page.getByRole('button', { name: 'Läs texten' }).click()
  await heading(page, '1 rad behöver rättas')
  await page.getByRole('link', { name: 'Rätta rad 2' }).click()
  await page.locator('#r2-notes').fill('Ordföranden öppnade mötet.')
  await page.locator('#r2-notes').press('Tab')
  await page.locator('#r3-owner').selectOption('')
  await heading(page, 'Alla rader går att importera')
  await expect(page.getByText('Uppgiften går till ordföranden.')).toBeVisible()
  await page.getByRole('button', { name: 'Importera 3 rader' }).click()
  await heading(page, 'Importen är klar')
  await expect(page.getByText('Nya möten: 1. Beslut: 1. Uppgifter: 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Ångra hela importen' }).click()
  await expect(page.getByText('Importen är ångrad')).toBeVisible()
  await page.getByText('Ta bort filen härifrån').click()
  await page.getByRole('button', { name: 'Ta bort filen' }).click()
  await heading(page, 'Importera från Excel eller CSV')
})

test('the roster as it was taken away comes back with nothing to do', async ({ page }) => {
  await signInAs(page, 'stranger', 'fi')
  const file = await (await page.request.get(`${WORK}/members/export?as=xlsx`)).body()
  await page.goto(`${WORK.replace('/sv/', '/fi/')}/imports`)
  await page.getByLabel('Tiedosto', { exact: true }).setInputFiles({ name: 'jasenet.xlsx', mimeType: 'application/octet-stream', buffer: file })
  await page.getByRole('button', { name: 'Lue tiedosto' }).click()
  await heading(page, 'Tiedosto ei muuta mitään')
  await page.getByText('Poista tiedosto täältä').click()
  await page.getByRole('button', { name: 'Poista tiedosto' }).click()
  await heading(page, 'Tuo Excelistä tai CSV-tiedostosta')
})

test('a file that is too large is told of before it is sent, and another kind after', async ({ page }) => {
  await signInAs(page, 'stranger', 'da')
  await page.goto(`${WORK.replace('/sv/', '/da/')}/imports`)
  const field = page.getByLabel('Fil', { exact: true })
  await field.setInputFiles(csv('x'.repeat(LARGE)))
  await expect(page.getByText('Filen er for stor. Den må højst fylde 5 MB.')).toBeVisible()
  await expect(field).toHaveValue('')
  await field.setInputFiles({ name: 'medlemmer.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) })
  await page.getByRole('button', { name: 'Læs filen' }).click()
  await expect(page.locator('.field .error')).toContainText('gammelt Excelformat')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a cell is mended by an ordinary form, and a file that is too large is answered in words', async ({ page }) => {
    await page.goto('/no/sign-in')
    await page.locator('[data-persona="stranger"]').click()
    const list = `${WORK.replace('/sv/', '/no/')}/imports`
    await page.goto(list)
    await page.getByLabel('Fil', { exact: true }).setInputFiles(csv('Sektor;Navn\r\nPols;Kaj Prov'))
    await page.getByRole('button', { name: 'Les filen' }).click()
    await heading(page, '1 rad må rettes')
    const cell = page.getByRole('row', { name: /Kaj Prov/ })
    await cell.getByRole('combobox', { name: 'Sektor' }).selectOption({ index: 1 })
    await cell.getByRole('button', { name: 'Lagre rettelsen' }).click()
    await heading(page, 'Alle rader kan importeres')
    await page.getByText('Fjern filen herfra').click()
    await page.getByRole('button', { name: 'Fjern filen' }).click()

    await page.goto(list)
    await page.getByLabel('Fil', { exact: true }).setInputFiles(csv('x'.repeat(LARGE)))
    await page.getByRole('button', { name: 'Les filen' }).click()
    await heading(page, 'Det du sendte, er for stort')
    await page.getByRole('link', { name: 'Tilbake til siden' }).click()
    await heading(page, 'Importer fra Excel eller CSV')
  })
})
