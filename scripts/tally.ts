import { existsSync, readFileSync } from 'node:fs'

/** What one stage of the tests came to. */
export type Tally = { passed: number; failed: number }

/** Counts a report of Vitest's JSON reporter; a missing report, or a file that could not be loaded, is a failure. */
export function vitestTally(path: string): Tally {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] }>(path)
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded }
}

/** Counts a report of Playwright's JSON reporter; a flaky test counts as failed, since it failed once. */
export function playwrightTally(path: string): Tally {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }>(path)
  if (!report) return { passed: 0, failed: 1 }
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length }
}

export function add(tallies: Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 })
}

/** A runner that ended badly without a failed test (a crash, an unhandled error) has failed all the same. */
export function withExit(tally: Tally, code: number | null): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function readReport<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null
}
