/** `npm start`, in Node 24: prepares the database, builds what has changed, and serves the production build until Ctrl-C. */
import type { ChildProcess } from 'node:child_process'
import { localFolder } from '@/lib/db/embedded-folder'
import { Sentence } from '@/lib/db/sentence'
import { buildSite, isBuilt, site } from './build'
import { refuseBusyPort, wishedPort } from './checks'
import { endEarlierStart, forgetStart, recordStart } from './earlier-start'
import { endOnSignals, isEnding, onEnding } from './ending'
import { runCommand } from './environment'
import { keepWorker } from './keep-worker'
import { prepareDatabase, type Ready } from './prepare'
import { markOf, startGroup, stopGroup } from './processes'
import { step } from './progress'

const personas = ['chair', 'secretary', 'member', 'youth', 'executive', 'coordinator', 'region', 'ministry', 'evaluator', 'municipal', 'admin', 'stranger']

async function serve(): Promise<void> {
  const port = wishedPort()
  const address = process.env.APP_URL ?? `http://localhost:${port}`
  localFolder()
  const leftRunning = await endEarlierStart()
  await refuseBusyPort(port)
  endOnSignals()
  console.log('Samverk is starting.')
  let ownsDatabase = leftRunning
  const ready = await prepareDatabase((opened) => {
    ownsDatabase ||= !opened.wasRunning
    if (ownsDatabase) onEnding(opened.stop)
    onEnding(() => forgetStart())
    recordStart(address, ownsDatabase)
  })
  const keep = (child: ChildProcess) => {
    const mark = child.pid ? markOf(child.pid) : null
    if (mark) onEnding(() => stopGroup(mark))
    recordStart(address, ownsDatabase, child.pid)
  }
  if (!isBuilt()) await step('Building the site (a few minutes the first time)', (detail) => buildSite(detail, keep))
  const server = await step('Starting the site', () => startSite(ready, port, address, keep))
  keepWorker(servingEnv(ready, address))
  tellAddresses(ready, address)
  const code = await new Promise<number | null>((resolve) => server.once('exit', resolve))
  if (!isEnding()) throw new Sentence(`The site stopped by itself (code ${code}); what it said stands above.`)
}

/** What site and worker are told. Neither ever sees the owner's address. */
function servingEnv(ready: Ready, address: string): Record<string, string | undefined> {
  const { DATABASE_URL, DATABASE_JOB_URL } = ready.urls
  return { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', APP_URL: address, DATABASE_URL, DATABASE_JOB_URL, DATABASE_OWNER_URL: undefined }
}

async function startSite(ready: Ready, port: number, address: string, keep: (child: ChildProcess) => void): Promise<ChildProcess> {
  const server = startGroup([site, '--port', String(port)], servingEnv(ready, address), 'pipe')
  keep(server)
  server.stderr?.pipe(process.stderr)
  server.stdout?.resume() // Next's own greeting; what the site says once it is ready is passed on
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null || isEnding()) break
    if (await isReady(port)) {
      server.stdout?.pipe(process.stdout)
      return server
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Sentence('The site did not become ready within a minute; what it said stands above.')
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

function tellAddresses(ready: Ready, address: string): void {
  console.log(`\nSamverk is ready: ${address}`)
  if (ready.isDemonstration) {
    console.log(`This is a demonstration with invented people. Sign in at ${address}/en/sign-in as`)
    console.log(`  ${personas.map((name) => `${name}@example.org`).join('\n  ')}`)
  } else {
    console.log('The first administrator is made with: npm run invite -- --admin name@municipality')
  }
  if (new URL(address).protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname)) {
    console.log('Signing in needs https on this address: browsers keep the session only there and on localhost.')
  }
  console.log('Ctrl-C stops everything.')
}

await runCommand(serve)
process.exit()
