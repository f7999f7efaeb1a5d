import { expect, said, signInAs, test } from '../support/browser'

const GOALS = '/da/networks/fi-638-porvoo/work/goals'
const da = (key: string, values?: Record<string, string | number>) => said('da', key, values)

test('a goal is proposed in two languages, adopted, measured and judged, and its line is seen', async ({ page }) => {
  const [text, indicator] = [`Fler hittar en lärplats ${Date.now()}`, `Unga utan lärplats ${Date.now()}`]
  await signInAs(page, 'chair', 'da')
  await page.goto(`${GOALS}/new`)
  await page.getByLabel(said('sv', 'goals:form.text'), { exact: true }).fill(text)
  await page.getByLabel(said('fi', 'goals:form.text'), { exact: true }).fill(`${text} suomeksi`)
  await page.getByLabel(da('goals:form.measure')).selectOption(da('goals:form.measureNew'))
  await page.getByText(da('goals:form.newIndicator')).click()
  await page.getByLabel(da('indicators:form.name')).fill(indicator)
  await page.getByLabel(da('indicators:form.unit')).fill('unge')
  await page.getByLabel(da('indicators:direction.down')).check()
  await page.getByLabel(da('goals:form.baselineValue'), { exact: true }).fill('40')
  await page.getByLabel(da('goals:form.baselinePeriod')).fill('2024')
  await page.getByLabel(da('goals:form.targetValue'), { exact: true }).fill('20')
  await page.getByLabel(da('goals:form.targetPeriod')).fill('2028')
  await page.getByRole('button', { name: da('goals:propose') }).click()
  await page.waitForURL(/\/goals\/[0-9a-f-]{36}$/)
  const goal = new URL(page.url()).pathname
  await expect(page.getByRole('heading', { level: 1 })).toContainText(text)
  await expect(page.getByText(da('goals:state.proposed'), { exact: true })).toBeVisible()

  await page.getByRole('button', { name: da('goals:adopt') }).click()
  await expect(page.getByRole('heading', { name: da('goals:judge.none') })).toBeVisible()
  await expect(page.getByRole('button', { name: da('goals:adopt') })).toHaveCount(0)

  await page.getByRole('link', { name: da('goals:sheet.addValue') }).click()
  await page.waitForURL(/\/indicators\/[0-9a-f-]{36}$/)
  for (const [period, value] of [['2025', '36'], ['2026', '31']] as const) {
    await page.getByLabel(da('indicators:form.period'), { exact: true }).fill(period)
    await page.getByLabel(da('indicators:form.value'), { exact: true }).fill(value)
    await page.getByLabel(da('indicators:form.source')).fill('Ungdomsvæsenets optælling')
    await page.getByRole('button', { name: da('indicators:record') }).click()
    await expect(page.getByRole('row', { name: new RegExp(`^${period}\\b.*${value}`) })).toBeVisible()
  }

  await page.goto(goal)
  await expect(page.getByRole('img', { name: new RegExp(indicator) }).or(page.getByRole('figure', { name: new RegExp(indicator) })).first()).toBeVisible()
  await page.getByText(da('goals:chart.tableLabel')).click()
  await expect(page.getByRole('row', { name: /2026.*31/ })).toBeVisible()
  await page.getByLabel(da('common:status.onTrack')).check()
  await page.getByLabel(da('goals:judge.reason')).fill('Linjen går den rigtige vej.')
  await page.getByRole('button', { name: da('goals:judge.save') }).click()
  await expect(page.getByRole('row', { name: /Linjen går den rigtige vej/ })).toContainText(da('common:status.onTrack'))

  await page.goto(GOALS)
  await expect(page.getByRole('row', { name: new RegExp(text) })).toContainText(da('common:status.onTrack'))
  await page.goto(goal)
  await page.getByLabel(da('goals:margin.endAs')).selectOption(da('goals:end.dropped'))
  await page.getByRole('button', { name: da('goals:margin.endButton') }).click()
  await expect(page.getByText(da('goals:state.dropped'), { exact: true })).toBeVisible()
})
