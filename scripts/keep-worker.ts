import { isEnding, onEnding } from './ending'
import { markOf, startGroup, stopGroup } from './processes'

const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/**
 * Keeps a worker running beside the site: one that ends by itself is started again, after a pause that grows while it
 * keeps ending at once. It is stopped with the site. The site does not wait for it and lives without it.
 */
export function keepWorker(env: Record<string, string | undefined>, pause = FIRST_PAUSE): void {
  if (isEnding()) return
  const began = Date.now()
  const worker = startGroup(['--conditions=react-server', '--import', 'tsx', 'scripts/worker.ts'], env, 'pipe')
  worker.stdout?.pipe(process.stdout)
  worker.stderr?.pipe(process.stderr)
  const mark = worker.pid ? markOf(worker.pid) : null
  if (mark) onEnding(() => stopGroup(mark))
  worker.once('exit', (code) => {
    if (isEnding()) return
    const next = Date.now() - began > LONGEST_PAUSE ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
    console.error(`The worker ended (code ${code}); it is started again in ${Math.round(next / 1000)} s.`)
    setTimeout(() => keepWorker(env, next), next)
  })
}
