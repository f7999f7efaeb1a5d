import { newId } from '@/lib/db/ids'
import type { TestDatabase } from './make-database'
import type { World } from './strangers-world'

/** A poll that the chair is asked in, her call to the next meeting, and a file on its agenda. */
export async function furnishPolls({ owner }: TestDatabase, { network, ids }: World, canary: string): Promise<void> {
  const { networkId, memberId } = network
  Object.assign(ids, { poll: newId(), option: newId(), participant: newId(), attached: newId(), loose: newId(), replying: memberId ?? '' })
  const title = JSON.stringify({ sv: { text: canary, state: 'original', sourceRevision: 1 } })
  await owner.query(`insert into polls (network_id, id, title, venue, closes_on) values ($1, $2, $3, $4, '2099-01-01')`, [networkId, ids.poll, title, canary])
  await owner.query(`insert into poll_options (network_id, poll_id, id, starts_at, ends_at) values ($1, $2, $3, '2099-02-03 08:00Z', '2099-02-03 10:00Z')`, [networkId, ids.poll, ids.option])
  await owner.query('insert into poll_participants (network_id, poll_id, id, member_id) values ($1, $2, $3, $4)', [networkId, ids.poll, ids.participant, memberId])
  const reply = await owner.query<{ id: string }>('insert into call_replies (network_id, id, meeting_id, member_id) values ($1, $2, $3, $4) on conflict (network_id, meeting_id, member_id) do update set answer = null returning id', [networkId, newId(), ids.called, memberId])
  ids.reply = reply.rows[0]?.id ?? ''
  for (const id of [ids.attached, ids.loose]) await owner.query(`insert into files (network_id, id, name, kind, bytes, sha256) values ($1, $2, $3, 'txt', 1, repeat('0', 64))`, [networkId, id, `${canary}.txt`])
  await owner.query('insert into agenda_attachments (network_id, agenda_item_id, file_id) values ($1, $2, $3)', [networkId, ids.item, ids.attached])
}
