import { expect, signInAs, test } from '../support/browser'

const ROSTER = '/sv/networks/fi-638-porvoo/work/members'

test('the roster says first which required seat is empty, and by what text', async ({ page }) => {
  await signInAs(page, 'secretary')
  await page.goto(ROSTER)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/ungdomslagen/i).first()).toBeVisible()
  await expect(page.locator('tr.vacant').first()).toContainText('Polis')
})

test('no name of a young person stands anywhere in the roster or its file', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto(ROSTER)
  const roster = await page.locator('main').innerText()
  expect(roster).toContain('Henrik Sundqvist')
  expect(roster).not.toMatch(/\bUngdomsrepresentant\b/)
  const file = await (await page.request.get(`${ROSTER}/export`)).text()
  expect(file).toContain('Henrik Sundqvist')
  expect(file).not.toMatch(/\bUngdomsrepresentant\b/)
})

test('a member sees the roster and cannot open a row for editing', async ({ page }) => {
  await signInAs(page, 'member', 'fi')
  await page.goto('/fi/networks/fi-638-porvoo/work/members')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main form')).toHaveCount(0)
})
