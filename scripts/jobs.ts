import { transaction } from '@/lib/db/transaction'
import { remindSilentBodies } from '@/lib/decisions/commands'
import type { Job } from '@/lib/jobs/job'
import { forEachNetwork } from '@/lib/jobs/networks'
import { sweepNightly } from '@/lib/jobs/sweep'
import { sendKept } from '@/lib/mail/send'
import { applyRetention } from '@/lib/retention/commands'

/** Everything that the worker does, each with its time. A noun adds its line here; how it goes through networks: `forEachNetwork` in lib/jobs. */
export const JOBS: readonly Job[] = [
  { name: 'mail', schedule: { cron: '* * * * *' }, run: sendKept },
  { name: 'answers', schedule: { cron: '30 7 * * 1-5', timeZone: 'Europe/Helsinki' }, run: async () => void (await forEachNetwork('answers', remindSilentBodies)) },
  { name: 'retention', schedule: { cron: '41 3 * * *', timeZone: 'Europe/Helsinki' }, run: async () => void (await applyRetention((settings, run) => transaction(settings, run, 'job'), new Date())) },
  { name: 'sweep', schedule: { cron: '17 3 * * *', timeZone: 'Europe/Helsinki' }, run: sweepNightly },
]
