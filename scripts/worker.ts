/** `npm run worker`, and what `npm start` and `npm run dev` start beside the site: does the jobs at their times until it is asked to stop. */
import { closePools } from '@/lib/db/pools'
import { startWorker } from '@/lib/jobs/worker'
import { log } from '@/lib/log'
import { endOnSignals, onEnding } from './ending'
import { currentDatabase, runCommand } from './environment'
import { JOBS } from './jobs'

/** Whoever started this worker keeps it; killed at once, that one cannot stop it any more, so it stops by itself. */
function endWithParent(): void {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1000).unref()
}

await runCommand(async () => {
  endOnSignals()
  endWithParent()
  const url = process.env.DATABASE_JOB_URL ?? (await currentDatabase()).DATABASE_JOB_URL
  onEnding(closePools)
  const worker = await startWorker(url, JOBS)
  onEnding(() => worker.stop())
  log.info({ jobs: JOBS.map((job) => job.name) }, 'worker ready')
  await new Promise(() => undefined)
})
