import { expect, said, signInAs, test } from '../support/browser'

const WORK = '/sv/networks/fi-638-porvoo/work'

test('a chair says yes to another network’s meeting with one press, finds it among her own, and takes it back', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto(`${WORK}/meetings`)
  await page.locator('a[href*="/meetings/invitations/"]').first().click()
  // The list offers the same answers: they are given on the invitation's own page.
  await page.waitForURL(/\/meetings\/invitations\//)
  await expect(page.locator('main')).toContainText(said('sv', 'meetings:invitationState.unanswered'))
  await page.getByRole('button', { name: said('sv', 'meetings:invitation.accept'), exact: true }).click()
  const own = page.getByRole('link', { name: said('sv', 'meetings:invitation.ownMeeting') })
  await expect(own).toBeVisible({ timeout: 15_000 })
  const meeting = await page.context().newPage()
  await meeting.goto((await own.getAttribute('href')) ?? '')
  await expect(meeting.locator('main')).toContainText('Gemensam fältverksamhet längs kusten')
  await expect(meeting.getByRole('link', { name: said('sv', 'meetings:margin.moveLink') })).toHaveCount(0)
  await meeting.close()
  await page.getByRole('button', { name: said('sv', 'common:button.undo') }).click()
  await expect(own).toHaveCount(0, { timeout: 15_000 })
  await expect(page.locator('main')).toContainText(said('sv', 'meetings:invitationState.unanswered'))
})
