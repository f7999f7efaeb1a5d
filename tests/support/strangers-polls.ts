import { by, HERE, type Row, WORDS } from './strangers-rows'
import type { World } from './strangers-world'

const times = [{ date: '2099-02-03', startsAt: '09:00', endsAt: '11:00' }, { date: '2099-02-10', startsAt: '09:00', endsAt: '11:00' }]
const aFile = () => new File([WORDS], 'file.txt')
const answers = ({ ids }: World) => ({ [ids.option ?? '']: 'yes' })

/** Time polls, and calls with their replies and files. */
export const POLL_ROWS: Record<string, Row> = {
  'agendas.seeToCalls': { own: 'nothing' },
  'clocks.findNextMeetingDay': { own: 'nothing' },
  'meetings.answerCall': by(({ ids }) => ({ meeting: ids.called, member: ids.replying, answer: 'remote' }), HERE),
  'meetings.attachFile': by(({ ids }) => ({ item: ids.item, file: aFile() }), HERE),
  'meetings.detachFile': by(({ ids }) => ({ item: ids.item, file: ids.attached }), HERE),
  'meetings.dropUnheld': { args: ({ ids }) => [[ids.loose]], refused: HERE },
  'meetings.listReplies': by(({ ids }) => ({ id: ids.called, startsAt: new Date('2026-12-15T08:00:00Z'), state: 'called' })),
  'meetings.proposeOccasions': by(() => ({ count: 2, wanted: null }), undefined, 'nothing'),
  'polls.answerPoll': by((world) => ({ poll: world.ids.poll, answers: answers(world) }), HERE),
  'polls.askForTime': by(() => ({ title: { sv: WORDS }, venue: WORDS, closesOn: '2099-01-01', times })),
  'polls.closePoll': by(({ ids }) => ({ poll: ids.poll, revision: 1, option: ids.option }), HERE),
  'polls.findPoll': { args: ({ ids }) => [ids.poll] },
  'polls.listPolls': {},
  'polls.proposePoll': { own: 'nothing' },
  'polls.remindOfPolls': { own: 'nothing' },
}

/** The same behind the links of letters. */
export const POLL_LINK_ROWS: Record<string, Row> = {
  'meetings.answerCallByLink': by(() => ({ answer: 'remote' }), HERE),
  'meetings.findAskedCall': {},
  'meetings.findCallFile': { args: ({ ids }) => [ids.attached] },
  'polls.answerPollByLink': by((world) => ({ answers: answers(world) }), HERE),
  'polls.findAskedPoll': {},
}
