import { seeToCalls } from '@/lib/agendas/due-commands'
import { transaction } from '@/lib/db/transaction'
import { remindSilentBodies } from '@/lib/decisions/commands'
import type { Job } from '@/lib/jobs/job'
import { deliverJoint } from '@/lib/jobs/joint'
import { forEachNetwork } from '@/lib/jobs/networks'
import { sweepNightly } from '@/lib/jobs/sweep'
import { sendKept } from '@/lib/mail/send'
import { renewNetwork } from '@/lib/publications/commands'
import { remindOfPolls } from '@/lib/polls/commands'
import { applyRetention } from '@/lib/retention/commands'
import { remindSilentNominators } from '@/lib/terms/nomination-commands'
import { sendLetters } from '@/lib/work/letter-commands'

/** Everything that the worker does, each with its time. A noun adds its line here; how it goes through networks: `forEachNetwork` in lib/jobs. */
export const JOBS: readonly Job[] = [
  { name: 'mail', schedule: { cron: '* * * * *' }, run: sendKept },
  { name: 'joint', schedule: { cron: '* * * * *' }, run: deliverJoint },
  { name: 'answers', schedule: { cron: '30 7 * * 1-5', timeZone: 'Europe/Helsinki' }, run: async () => void (await forEachNetwork('answers', remindSilentBodies)) },
  { name: 'facts', schedule: { cron: '12 0 * * *', timeZone: 'Europe/Helsinki' }, run: async () => void (await forEachNetwork('facts', renewNetwork)) },
  // Every hour, since each network's zone has its own seven o'clock.
  { name: 'letter', schedule: { cron: '0 * * * *' }, run: async () => void (await sendLetters()) },
  { name: 'nominations', schedule: { cron: '40 7 * * 1-5', timeZone: 'Europe/Helsinki' }, run: async () => void (await forEachNetwork('nominations', (scope, db) => remindSilentNominators(scope, db))) },
  { name: 'calls', schedule: { cron: '0 8 * * 1-5', timeZone: 'Europe/Helsinki' }, run: async () => void (await forEachNetwork('calls', seeToCalls)) },
  { name: 'polls', schedule: { cron: '15 8 * * *', timeZone: 'Europe/Helsinki' }, run: async () => void (await forEachNetwork('polls', remindOfPolls)) },
  { name: 'retention', schedule: { cron: '41 3 * * *', timeZone: 'Europe/Helsinki' }, run: async () => void (await applyRetention((settings, run) => transaction(settings, run, 'job'), new Date())) },
  { name: 'sweep', schedule: { cron: '17 3 * * *', timeZone: 'Europe/Helsinki' }, run: sweepNightly },
]
