import { newId } from '@/lib/db/ids'
import { by, HERE, type Row, WORDS } from './strangers-rows'

const letter = { hostName: { sv: { text: WORDS, state: 'original' as const, sourceRevision: 1 } }, startsAt: '2027-04-01T08:00:00.000Z', endsAt: '2027-04-01T10:00:00.000Z', venue: null, remoteLink: null, isCancelled: false, agenda: [] }
const parcel = (hostMeetingId = '', guestNetworkId = '') => ({ hostNetworkId: newId(), hostMeetingId, guestNetworkId, letter, copy: null, hash: '0'.repeat(64) })
const moments = { startsAt: new Date('2027-04-01T08:00:00Z'), endsAt: new Date('2027-04-01T10:00:00Z') }

/** Meetings of several networks, from the host's side and the guest's. */
export const JOINT_ROWS: Record<string, Row> = {
  'meetings.answerInvitation': by(({ ids }) => ({ invitation: ids.invitation, answer: 'yes' }), HERE),
  'meetings.countTaken': { own: 'nothing' },
  'meetings.deliverApproved': {},
  'meetings.deliverShared': { args: ({ ids }) => [ids.draft] },
  'meetings.endOwnMeeting': { args: ({ ids }) => [ids.invitation, 'declined'] },
  'meetings.findInvitation': { args: ({ ids }) => [ids.invitation] },
  'meetings.findJoint': { args: ({ ids }) => [ids.invitation] },
  'meetings.followHost': { args: ({ ids }) => [ids.invitation, letter, []] },
  'meetings.inviteNetwork': by(({ ids }) => ({ meeting: ids.draft, guest: newId() }), HERE, 'meetings:problem.chooseNetwork'),
  'meetings.isApproved': { args: ({ ids }) => [ids.draft], own: 'nothing' },
  'meetings.isHostedElsewhere': { args: ({ ids }) => [ids.invitation], own: 'nothing' },
  'meetings.keepReply': { args: ({ ids }) => [parcel(ids.draft, ids.guestNetwork), true] },
  'meetings.listGuests': { args: ({ ids }) => [ids.draft], own: 'nothing' },
  'meetings.listInvitations': {},
  'meetings.listParcels': {},
  'meetings.planOwnMeeting': { args: ({ ids }) => [{ ...letter, ...moments, id: ids.invitation, revision: 1 }] },
  'meetings.receiveParcel': { args: () => [parcel(newId())] },
  'meetings.shareItems': by(({ ids }) => ({ meeting: ids.draft, items: [] }), HERE),
  'meetings.takeDecision': by(({ ids }) => ({ invitation: ids.invitation, decision: ids.copied }), HERE),
  'meetings.tellCalled': { args: ({ ids }) => [{ id: ids.called, ...moments }, moments], refused: HERE },
  'meetings.undoAnswer': by(({ ids }) => ({ invitation: ids.invitation, undo: 'no' }), HERE),
  'meetings.withdrawGuest': by(({ ids }) => ({ meeting: ids.draft, guest: ids.guestNetwork }), HERE),
}
