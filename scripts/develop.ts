/** `npm run dev`: the database as `npm start` prepares it, and Next's development server on PORT until Ctrl-C. */
import { refuseBusyPort, wishedPort } from './checks'
import { next } from './build'
import { endOnSignals, onEnding } from './ending'
import { runCommand } from './environment'
import { keepWorker } from './keep-worker'
import { prepareDatabase } from './prepare'
import { markOf, startGroup, stopGroup } from './processes'

await runCommand(async () => {
  const port = wishedPort()
  await refuseBusyPort(port)
  endOnSignals()
  const { urls } = await prepareDatabase((opened) => {
    if (!opened.wasRunning) onEnding(opened.stop)
  })
  const address = process.env.APP_URL ?? `http://localhost:${port}`
  const env = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', APP_URL: address, ...urls, DATABASE_OWNER_URL: undefined }
  keepWorker(env)
  const server = startGroup([next, 'dev', '--port', String(port)], env, 'inherit')
  const mark = server.pid ? markOf(server.pid) : null
  if (mark) onEnding(() => stopGroup(mark))
  await new Promise((resolve) => server.once('exit', resolve))
})
process.exit()
