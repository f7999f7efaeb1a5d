import 'server-only'
import { PgBoss } from 'pg-boss'
import { log } from '@/lib/log'
import type { Job } from './job'

/** A running worker. `send` asks for a job now; `stop` lets what runs finish. */
export type Worker = { send: (name: string) => Promise<void>; stop: (withinSeconds?: number) => Promise<void> }

/** How soon a failed job is tried again and a dead worker's job taken over, in seconds. Tests are less patient than operators. */
export type Patience = { retryDelay: number; heartbeat: number; look: number }
const PATIENCE: Patience = { retryDelay: 30, heartbeat: 30, look: 15 }
const DAY = 86_400

/**
 * Starts a worker on the queue that the migrations made. Any number of workers share it: a job is made once a time
 * however many there are, and is done by one. Throws when the queue is not there or another version's.
 */
export async function startWorker(connectionString: string, jobs: readonly Job[], patience: Partial<Patience> = {}): Promise<Worker> {
  const { retryDelay, heartbeat, look } = { ...PATIENCE, ...patience }
  const boss = new PgBoss({
    connectionString, application_name: 'samverk-worker', max: 4, migrate: false, createSchema: false, reindex: false, monitorVacuum: false,
    registerInstance: true, superviseIntervalSeconds: look, monitorIntervalSeconds: look, cronMonitorIntervalSeconds: Math.min(30, look), cronWorkerIntervalSeconds: 5,
  })
  boss.on('error', (error) => log.error({ error: error.message }, 'the queue'))
  await boss.start()
  for (const job of jobs) {
    const rules = { retryLimit: 5, retryDelay, retryBackoff: true, expireInSeconds: job.limitSeconds ?? 900, heartbeatSeconds: heartbeat, deleteAfterSeconds: 14 * DAY, retentionSeconds: 2 * DAY }
    await boss.createQueue(job.name, { policy: 'exclusive', ...rules })
    await boss.updateQueue(job.name, rules)
    await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: Math.min(2, look), heartbeatRefreshSeconds: Math.max(1, Math.floor(heartbeat / 3)) }, () => runJob(job))
  }
  await keepSchedules(boss, jobs)
  return {
    send: async (name) => void (await boss.send(name)),
    stop: (withinSeconds = 8) => boss.stop({ graceful: true, close: true, timeout: withinSeconds * 1000 }),
  }
}

async function runJob(job: Job): Promise<void> {
  const began = Date.now()
  try {
    await job.run()
    log.debug({ job: job.name, ms: Date.now() - began }, 'job done')
  } catch (error) {
    log.error({ job: job.name, ms: Date.now() - began, error: error instanceof Error ? error.message : String(error) }, 'job failed')
    throw error
  }
}

/** The queue remembers times of jobs that an older version had; they are struck out. */
async function keepSchedules(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const names = new Set(jobs.filter((job) => job.schedule).map((job) => job.name))
  for (const old of await boss.getSchedules()) if (!names.has(old.name)) await boss.unschedule(old.name)
  for (const { name, schedule } of jobs) if (schedule) await boss.schedule(name, schedule.cron, null, { tz: schedule.timeZone ?? 'UTC' })
}
