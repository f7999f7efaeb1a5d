import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { add, playwrightTally, vitestTally, withExit } from '@/scripts/tally'

const folder = mkdtempSync(join(tmpdir(), 'samverk-tally-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(value: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(value))
  return path
}

test('a file that could not be loaded is a failure, though no test in it failed', () => {
  const path = report({ numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{}] }] })
  expect(vitestTally(path)).toEqual({ passed: 3, failed: 1 })
})

test('a flaky browser test counts as failed', () => {
  expect(playwrightTally(report({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] }))).toEqual({ passed: 5, failed: 2 })
})

test('no report, or a runner that ended badly, is a failure', () => {
  expect(vitestTally(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 })
  expect(withExit({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 })
  expect(withExit({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 })
})

test('the sum is over all stages', () => {
  expect(add([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 })
})
