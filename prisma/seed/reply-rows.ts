import { chanceFor } from './chance'
import { type MadeNetwork, rowId } from './network-rows'
import type { Rows } from './rows'

/** Chair and secretary come to their own meeting. */
const KEEPERS = new Set(['youth', 'education'])

/** What the called have answered to the next meeting: most come, one cannot and her deputy is asked, some are silent. */
export function addReplies(rows: Rows, network: MadeNetwork, meeting: { id: string; calledAt: string }): void {
  const chance = chanceFor(`replies:${meeting.id}`)
  const seated = network.seats.filter((seat) => seat.memberId)
  const declining = seated.find((seat) => seat.deputyId && !KEEPERS.has(seat.sectorKey)) ?? seated[2]
  const row = (memberId: string | null, answer: string | null, forMemberId: string | null = null) => ({
    network_id: network.id, id: rowId(network.id, `reply:${meeting.id}:${memberId}`), meeting_id: meeting.id, member_id: memberId, called_at: meeting.calledAt, answer, answered_at: answer ? meeting.calledAt : null, for_member_id: forMemberId, revision: 1,
  })
  rows.add('call_replies', ...seated.map((seat) => row(seat.memberId, seat === declining ? 'declined' : chance.happens(0.6) ? chance.pick(['coming', 'coming', 'remote']) : null)))
  if (declining?.deputyId) rows.add('call_replies', row(declining.deputyId, 'coming', declining.memberId))
}
