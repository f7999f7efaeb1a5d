/** `npm run invite -- --admin name@municipality`: prints a one-time link that makes the first administrator. */
import { parseArgs } from 'node:util'
import { asciiEmail } from '@/lib/auth/email'
import { Sentence } from '@/lib/db/sentence'
import { bringClient } from './build'
import { currentDatabase, runCommand } from './environment'

await runCommand(async () => {
  const { values } = parseArgs({ options: { admin: { type: 'string' } }, strict: false })
  const email = asciiEmail(String(values.admin ?? ''))
  if (!email) throw new Sentence('Name the administrator by e-mail address: npm run invite -- --admin name@municipality.fi')
  bringClient()
  await currentDatabase()
  // These reach the database client, which a fresh clone makes first.
  const { inviteAdministrator } = await import('@/lib/auth/invitations')
  const { closePools } = await import('@/lib/db/pools')
  const { appUrl } = await import('@/lib/env')
  console.log(`${appUrl()}/en/link/${await inviteAdministrator(email)}`)
  console.log(`The link makes ${email} an administrator. It works once, within seven days.`)
  await closePools()
})
