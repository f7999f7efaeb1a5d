import type { Page } from '@playwright/test'
import { day, expect, newPage, said, signInAs, test } from '../support/browser'
import { counted, note } from './burden'

const WORK = '/sv/networks/fi-638-porvoo/work'
const say = (key: string, values: Record<string, string | number> = {}) => said('sv', key, values)
const button = (page: Page, key: string) => page.locator('main, aside').getByRole('button', { name: say(key) }).first()

/** Plans a meeting so many days from today, with its items; what is planned beforehand is not counted. */
async function planned(page: Page, offset: number, items: string[]): Promise<string> {
  await page.goto(`${WORK}/meetings/new`)
  await page.locator('input[name="date"]').fill(day(offset))
  await page.locator('[name="venue"]').fill('Provrummet')
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  for (const item of items) {
    const title = page.locator('[name="title.sv"]').last()
    if (!(await title.isVisible())) await page.locator('main summary', { hasText: say('meetings:agenda.add') }).click()
    await title.fill(item)
    await button(page, 'meetings:agenda.add').click()
    await expect(page.getByRole('heading', { name: item }).first()).toBeVisible()
  }
  return new URL(page.url()).pathname
}

test('prepares and sends an agenda', async ({ page }) => {
  await signInAs(page, 'chair')
  const address = await planned(page, 20, [])
  await page.goto(WORK)
  const walk = counted(page)
  await walk.press(page.getByRole('link', { name: say('shell:pages.meetings'), exact: true }).first())
  await walk.press(page.locator(`main a[href="${address}"]`).first())
  await walk.press(button(page, 'meetings:call'))
  await expect(page.getByText(say('meetings:margin.called')).first()).toBeVisible()
  note('Prepare and send an agenda', 6, walk.stop())
})

const ITEMS = ['Öppnande', 'Lägesbild', 'Väntetider', 'Fältarbete', 'Ungas förslag', 'Nästa möte']

test('records a meeting of twelve with six items, three decisions and four tasks', async ({ page }) => {
  await signInAs(page, 'chair')
  await planned(page, 40, [])
  const address = await planned(page, -1, ITEMS)
  await page.goto(address)
  const walk = counted(page)
  await walk.press(page.locator(`a[href="${address}/minutes"]`).first())
  const seats = page.locator('[name^="attendance."]')
  await walk.choose(seats.nth(0), 'excused')
  await walk.choose(seats.nth(2), 'remote')
  await walk.fill(page.locator('[name="guests"]'), 'Test Ett, rektor; Test Två, skolpsykolog; Test Tre, fältarbetare; Test Fyra, ungdomsledare')
  await walk.press(button(page, 'meetings:attendance.record'))
  await walk.press(page.locator('[name="notes.sv"]').first())
  for (const i of ITEMS.keys()) await recordItem(page, walk, i)
  await walk.press(button(page, 'meetings:minutes.close'))
  await page.waitForURL(new RegExp(`${address}$|/work/minutes/`))
  note('Record a meeting of twelve, 6 items, 3 decisions, 4 tasks', null, walk.stop())

  await page.goto(WORK)
  const second = counted(page)
  await second.press(page.getByRole('link', { name: say('shell:pages.minutes'), exact: true }).first())
  await second.press(page.locator(`main a[href$="/work/minutes/${address.split('/').at(-1)}"]`).first())
  await second.press(button(page, 'minutes:approve.publish'))
  await expect(page.getByText(say('minutes:publish.is')).first()).toBeVisible()
  note('Approve and publish minutes', 4, second.stop())
})

test('answers the monthly letter', async ({ page, browser }) => {
  const admin = await newPage(browser, 'admin')
  await admin.goto('/sv/admin/mails')
  const bodies = await admin.locator('[data-to]').allTextContents()
  const path = bodies.flatMap((body) => body.match(/\/\w\w\/link\/[\w-]+/g) ?? [])
  await admin.context().close()
  const walk = await openTask(page, path)
  test.skip(walk === null, 'no letter with a task has been sent on this site')
  if (walk) note('Answer the monthly letter', 3, walk.stop())
})

/** Opens the first link that leads to a task, as from the letter, and says that the task is done. Null when there is none. */
async function openTask(page: Page, links: string[]): Promise<ReturnType<typeof counted> | null> {
  for (const link of links) {
    const walk = counted(page)
    await page.goto(link)
    const done = page.locator('main').getByRole('button', { name: said(link.slice(1, 3), 'work:task.done') }).first()
    if (await done.isVisible()) {
      await walk.press(done)
      await expect(done).toBeHidden()
      // The link in the letter was pressed too.
      return { ...walk, stop: () => { const cost = walk.stop(); return { ...cost, presses: cost.presses + 1 } } }
    }
    walk.stop()
  }
  return null
}

/** Decisions at the second to fourth item, tasks at the second to fifth; the owner is chosen once and stands for the rest. */
async function recordItem(page: Page, walk: ReturnType<typeof counted>, i: number): Promise<void> {
  const item = page.locator(`#item-${i + 1}`)
  await expect(item.locator('[name="notes.sv"]')).toBeFocused()
  await walk.type(`Anteckning ${i + 1}`)
  const [decides, agrees] = [i >= 1 && i <= 3, i >= 1 && i <= 4]
  if (decides) {
    await walk.key('Control+Enter')
    await walk.type(`Beslut vid ärende ${i + 1}`)
    await walk.key('Control+Enter')
    await expect(item.locator('[data-step="decision"] [name="text.sv"]')).toHaveValue('')
  }
  if (agrees) {
    for (let steps = decides ? 1 : 2; steps > 0; steps--) await walk.key('Control+Enter')
    await walk.type(`Uppgift vid ärende ${i + 1}`)
    const owner = item.locator('[data-step="task"] [name="owner"]')
    if ((await owner.inputValue()) === '') await walk.choose(owner, (await owner.locator('option').nth(1).getAttribute('value')) ?? '')
    await walk.key('Control+Enter')
    await expect(item.locator('[data-step="task"] [name="text"]')).toHaveValue('')
  }
  if (i < ITEMS.length - 1) await walk.key('Alt+PageDown')
}
