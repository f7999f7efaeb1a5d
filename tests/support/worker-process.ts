/** A worker in a process of its own, for tests that kill it. `node worker-process.ts <table row>`: each run adds a line to `job_runs` and then waits. */
import pg from 'pg'
import { startWorker } from '@/lib/jobs/worker'

const [, , seconds = '0'] = process.argv
const owner = new pg.Client({ connectionString: process.env.TEST_OWNER_URL })
await owner.connect()
const record = (event: string) => owner.query('insert into test_runs.runs (event, pid) values ($1, $2)', [event, process.pid])

const worker = await startWorker(process.env.DATABASE_JOB_URL ?? '', [{
  name: 'slow',
  run: async () => {
    await record('begun')
    await new Promise((resolve) => setTimeout(resolve, Number(seconds) * 1000))
    await record('done')
  },
}], { retryDelay: 1, heartbeat: 10, look: 1 })
process.on('SIGTERM', () => void worker.stop().then(() => owner.end()).then(() => process.exit(0)))
console.log('ready')
