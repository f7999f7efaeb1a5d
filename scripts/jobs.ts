import type { Job } from '@/lib/jobs/job'
import { sweepNightly } from '@/lib/jobs/sweep'
import { sendKept } from '@/lib/mail/send'

/** Everything that the worker does, each with its time. A noun adds its line here; how it goes through networks: `forEachNetwork` in lib/jobs. */
export const JOBS: readonly Job[] = [
  { name: 'mail', schedule: { cron: '* * * * *' }, run: sendKept },
  { name: 'sweep', schedule: { cron: '17 3 * * *', timeZone: 'Europe/Helsinki' }, run: sweepNightly },
]
