import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '@/tests/support/app'
import { buildSite, isBuilt, next } from './build'
import { findChromium } from './chromium'
import { onEnding } from './ending'
import { markOf, stopGroup } from './processes'
import { step } from './progress'
import { playwrightTally, vitestTally, withExit, type Tally } from './tally'

export type StageName = 'types' | 'lint' | 'unit' | 'database' | 'browser'

/** The stages in their order: what is quick and needs little comes first. Each takes parameters for its runner and answers its count. */
export const stages: Record<StageName, (parameters: string[]) => Promise<Tally>> = {
  types: checkTypes,
  lint: () => checkOnce(['node_modules/oxlint/bin/oxlint', '--format=default']),
  unit: (parameters) => runVitest('unit', parameters),
  database: (parameters) => runVitest('database', parameters),
  browser: runBrowser,
}

/** Next writes the types of addresses and of its own files, which a fresh clone lacks. */
async function checkTypes(): Promise<Tally> {
  const made = await run([next, 'typegen'], {}, 'ignore')
  return made === 0 ? checkOnce(['node_modules/typescript/bin/tsc', '--noEmit']) : { passed: 0, failed: 1 }
}

/** A check that is one thing: all well, or not. */
async function checkOnce(parameters: string[]): Promise<Tally> {
  return (await run(parameters)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function runVitest(project: 'unit' | 'database', parameters: string[]): Promise<Tally> {
  return withReport(async (report) => {
    const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...parameters])
    return withExit(vitestTally(report), code)
  })
}

function runBrowser(parameters: string[]): Promise<Tally> {
  return withReport(async (report) => {
    const chromium = await step('Finding Chromium', findChromium)
    process.env.SAMVERK_DEMONSTRATION = '1'
    if (!isBuilt()) await step('Building the site', (detail) => buildSite(detail, (child) => endWithUs(child.pid)))
    const app = await step('Starting the site on a demonstration database of its own', startApp)
    onEnding(app.stop)
    const env = { CHROMIUM_PATH: chromium, SAMVERK_URL: app.url, SAMVERK_OWNER_URL: app.ownerUrl, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    const code = await run(['node_modules/playwright/cli.js', 'test', '--reporter=list,json', ...parameters], env)
    return withExit(playwrightTally(report), code)
  })
}

/** Runs a program of the packages and answers its exit code; the database addresses of a configured site never reach a test. */
function run(parameters: string[], env: Record<string, string> = {}, output: 'inherit' | 'ignore' = 'inherit'): Promise<number | null> {
  const blank = { DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_JOB_URL: '', NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1' } as const
  const child = spawn(process.execPath, parameters, { env: { ...process.env, ...blank, ...env }, stdio: ['ignore', output, output], detached: process.platform !== 'win32' })
  endWithUs(child.pid)
  return new Promise((resolve) => child.once('exit', resolve))
}

function endWithUs(pid: number | undefined): void {
  const mark = pid ? markOf(pid) : null
  if (mark) onEnding(() => stopGroup(mark))
}

async function withReport(work: (path: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'samverk-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
