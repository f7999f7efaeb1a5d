import type { Page } from '@playwright/test'
import { day, expect, newPage, said, test } from '../support/browser'

/**
 * The roster's day in a bilingual network: the chair writes in Swedish, the secretary in Norwegian, on a seat made for the
 * story in a sector that only this network knows. Each test goes on where the one before stopped.
 */
test.describe.configure({ mode: 'serial' })

const work = (lng: string) => `/${lng}/networks/fi-638-porvoo/work`
const stamp = String(Date.now()).slice(-6)
const sector = `Prövosektor ${stamp}`
const [first, second] = [`Anna Prövad ${stamp}`, `Bengt Efterträdare ${stamp}`] as const
const sv = (key: string, values?: Record<string, string>) => said('sv', key, values)
const no = (key: string, values?: Record<string, string>) => said('no', key, values)
let chair: Page
let secretary: Page

test.beforeAll(async ({ browser }) => {
  chair = await newPage(browser, 'chair')
  secretary = await newPage(browser, 'secretary', { lng: 'no' })
})
test.afterAll(async () => {
  for (const page of [chair, secretary]) await page.context().close()
})

/** Opens the seat's row for editing, by its own link. */
async function openRow(page: Page, lng: string, action: 'edit' | 'fill' = 'edit'): Promise<void> {
  await page.goto(`${work(lng)}/members`)
  await page.getByRole('link', { name: said(lng, 'members:seats.actionsFor', { action: said(lng, `members:seats.${action}`), sector }) }).click()
  await page.waitForURL(/edit=/)
}

/** The fields of the person on the seat, edited in place. */
const inPlace = (page: Page, lng: string) => page.getByRole('form', { name: `${said(lng, 'members:seats.edit')}: ${sector}` })
const nameOf = (page: Page, lng: string) => inPlace(page, lng).getByLabel(said(lng, 'members:form.name'), { exact: true })
const titleOf = (page: Page, lng: string) => inPlace(page, lng).getByLabel(said(lng, 'members:form.personTitle'))

/** Writes in a field and leaves it by the keyboard: what saves in place. */
async function write(page: Page, field: ReturnType<Page['getByLabel']>, text: string): Promise<void> {
  await field.fill(text)
  await page.keyboard.press('Tab')
}

/** Unfolds one of the things that can be done with the seat. */
async function unfold(page: Page, action: string) {
  const form = page.getByRole('form', { name: action, exact: true })
  await page.getByText(action, { exact: true }).first().click()
  await expect(form).toBeVisible()
  return form
}

test('the chair takes up a sector and a seat in it', async () => {
  await chair.goto(`${work('sv')}/sectors`)
  await chair.getByLabel(sv('sectors:choose.name')).fill(sector)
  await chair.getByRole('button', { name: sv('sectors:choose.submit') }).click()
  await expect(chair.getByRole('heading', { level: 1, name: sector })).toBeVisible()
  await chair.goto(`${work('sv')}/members?add=`)
  const form = chair.getByRole('form', { name: sv('members:action.addSeat') })
  await form.getByLabel(sv('members:seats.sector')).selectOption(sector)
  await form.getByLabel(sv('members:form.organisation')).fill(`Föreningen ${stamp}`)
  await form.getByRole('button', { name: sv('members:action.addSeat') }).click()
  await expect(chair.getByRole('row', { name: new RegExp(sector) })).toBeVisible()
  await chair.goto(`${work('sv')}/members`)
  await expect(chair.getByRole('row', { name: new RegExp(sector) })).toContainText(`Föreningen ${stamp}`)
})

test('the secretary fills it, and the holder stands in the roster', async () => {
  await openRow(secretary, 'no', 'fill')
  const form = secretary.getByRole('form', { name: `${no('members:action.fill')}: ${sector}` })
  await form.getByLabel(no('members:form.name'), { exact: true }).fill(first)
  await form.getByRole('button', { name: no('members:action.fill') }).click()
  await expect(nameOf(secretary, 'no')).toHaveValue(first)
  await secretary.goto(`${work('no')}/members`)
  await expect(secretary.getByRole('row', { name: new RegExp(sector) })).toContainText(first)
})

test('the chair changes it in place, sees it saved, and takes it back', async () => {
  await openRow(chair, 'sv')
  const status = inPlace(chair, 'sv').getByRole('status')
  await write(chair, nameOf(chair, 'sv'), `${first} fel`)
  await expect(status).toContainText(/Sparat (kl\. )?\d{1,2}[.:]\d{2}/)
  await status.getByRole('button', { name: sv('common:button.undo') }).click()
  await expect(status).toContainText(sv('common:saving.undone'))
  await expect(nameOf(chair, 'sv')).toHaveValue(first)
  await openRow(chair, 'sv')
  await expect(nameOf(chair, 'sv')).toHaveValue(first)
})

test('she loses a race against the secretary, sees the other text and by whom, and keeps her own', async () => {
  await openRow(chair, 'sv')
  await openRow(secretary, 'no')
  await write(secretary, titleOf(secretary, 'no'), 'Leder')
  await expect(inPlace(secretary, 'no').getByRole('status')).toContainText('✓')
  await write(chair, titleOf(chair, 'sv'), 'Koordinator')
  const race = chair.getByRole('alert').filter({ hasText: sv('common:conflict.title') })
  await expect(race).toContainText('Henrik Sundqvist')
  await expect(race).toContainText('Leder')
  await expect(race).toContainText('Koordinator')
  await race.getByRole('button', { name: sv('common:conflict.keepMine') }).click()
  await expect(race).toHaveCount(0)
  await openRow(secretary, 'no')
  await expect(titleOf(secretary, 'no')).toHaveValue('Koordinator')
})

test('she loses another, and takes the other text', async () => {
  await openRow(chair, 'sv')
  await write(secretary, titleOf(secretary, 'no'), 'Samordner')
  await expect(inPlace(secretary, 'no').getByRole('status')).toContainText('✓')
  await write(chair, titleOf(chair, 'sv'), 'Ordnare')
  const race = chair.getByRole('alert').filter({ hasText: sv('common:conflict.title') })
  await race.getByRole('button', { name: sv('common:conflict.keepTheirs') }).click()
  await expect(race).toHaveCount(0)
  await expect(titleOf(chair, 'sv')).toHaveValue('Samordner')
})

test('without script the same row is changed by its button', async ({ browser }) => {
  const plain = await newPage(browser, 'secretary', { script: false, lng: 'no' })
  await openRow(plain, 'no')
  await titleOf(plain, 'no').fill('Uten skript')
  await inPlace(plain, 'no').getByRole('button', { name: no('members:action.amend') }).click()
  await openRow(plain, 'no')
  await expect(titleOf(plain, 'no')).toHaveValue('Uten skript')
  await plain.context().close()
})

test('the seat passes with its sector to another organisation, and the history stays', async () => {
  await chair.goto(`${work('sv')}/sectors`)
  await chair.getByRole('link', { name: sector }).click()
  const form = chair.getByRole('form').filter({ has: chair.getByRole('button', { name: sv('sectors:change.pass') }) })
  await chair.getByText(sv('sectors:change.pass'), { exact: true }).first().click()
  await form.getByLabel(sv('members:form.organisation')).fill(`Välfärdsområdet ${stamp}`)
  await form.getByLabel(sv('members:form.from')).fill(day(1))
  await form.getByRole('button', { name: sv('sectors:change.pass') }).click()
  await expect(form.getByRole('status')).toContainText('✓')
  await chair.reload()
  const organisations = chair.getByRole('region', { name: sv('sectors:page.organisations') })
  await expect(organisations).toContainText(`Föreningen ${stamp}`)
  await expect(organisations).toContainText(`Välfärdsområdet ${stamp}`)
})

test('the secretary ends the term of the holder and appoints the next from a later day', async () => {
  await openRow(secretary, 'no')
  const replace = await unfold(secretary, no('members:action.replace'))
  await replace.getByLabel(no('members:form.name'), { exact: true }).fill(second)
  await replace.getByLabel(no('members:form.from')).fill(day(30))
  await replace.getByRole('button', { name: no('members:action.replace') }).click()
  await expect(replace.getByRole('status')).toContainText('✓')
  await secretary.goto(`${work('no')}/members`)
  const row = secretary.getByRole('row', { name: new RegExp(sector) })
  await expect(row).toContainText(first)
  await expect(row).toContainText(second)
  await openRow(secretary, 'no')
  const end = await unfold(secretary, no('members:action.end'))
  await end.getByLabel(no('members:form.until')).fill(day(7))
  await end.getByRole('button', { name: no('members:action.end') }).click()
  await expect(inPlace(secretary, 'no').getByLabel(no('members:form.until'))).toHaveValue(day(7))
})
