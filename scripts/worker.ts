/** `npm run worker`, and what `npm start` and `npm run dev` start beside the site: does the jobs at their times until it is asked to stop. */
import { closePools } from '@/lib/db/pools'
import { startWorker } from '@/lib/jobs/worker'
import { log } from '@/lib/log'
import { endOnSignals, onEnding } from './ending'
import { currentDatabase, runCommand } from './environment'
import { JOBS } from './jobs'

await runCommand(async () => {
  endOnSignals()
  const url = process.env.DATABASE_JOB_URL ?? (await currentDatabase()).DATABASE_JOB_URL
  onEnding(closePools)
  const worker = await startWorker(url, JOBS)
  onEnding(() => worker.stop())
  log.info({ jobs: JOBS.map((job) => job.name) }, 'worker ready')
  await new Promise(() => undefined)
})
