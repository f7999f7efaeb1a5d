import { by, HERE, type Row, WORDS } from './strangers-rows'

const day = '2099-01-01'
const title = { sv: WORDS }

/** Minutes from draft to archive. The held meeting has a decision and nobody has approved it; `minuted` is approved, `published` public. */
export const MINUTES_ROWS: Record<string, Row> = {
  'minutes.addAppendix': { ...by(({ ids }) => ({ meeting: ids.minuted, item: null, text: { sv: WORDS }, comment: null }), HERE), also: [
    by(({ ids }) => ({ meeting: ids.minuted, item: ids.heldItem, text: { sv: WORDS }, comment: null }), HERE, HERE),
  ] },
  'minutes.approveMinutes': by(({ ids }) => ({ meeting: ids.held, fingerprint: '', publish: true }), HERE, 'minutes:problem.changedMeanwhile'),
  'minutes.askForComments': by(({ ids }) => ({ meeting: ids.held, until: day, checkers: [] }), HERE),
  'minutes.checkMinutes': by(({ ids }) => ({ meeting: ids.held, fingerprint: '' }), HERE, 'minutes:problem.notChecker'),
  'minutes.chooseKind': by(({ ids }) => ({ meeting: ids.held, kind: 'memo' }), HERE),
  'minutes.commentMinutes': by(({ ids }) => ({ item: ids.heldItem, text: WORDS }), HERE),
  'minutes.describeMinutes': { args: ({ ids }) => [ids.held, 'decisions'], refused: HERE },
  'minutes.exportMinutes': by(({ ids }) => ({ meeting: ids.minuted, caseNumber: '1/2026' }), HERE),
  'minutes.findMinutes': { args: ({ ids }) => [ids.minuted] },
  'minutes.listMinutes': {},
  'minutes.listPossibleCheckers': {},
  'minutes.needsAllLanguages': { own: 'nothing' },
  'minutes.openDraft': { args: ({ ids }) => [ids.held], refused: HERE },
  'minutes.openMinutes': { args: ({ ids }) => [ids.held], refused: HERE },
  'minutes.publishMinutes': by(({ ids }) => ({ meeting: ids.minuted }), HERE),
  'minutes.publishVersion': { args: ({ ids }) => [ids.minuted], refused: HERE },
  'minutes.settleComment': by(({ ids }) => ({ comment: ids.openComment }), HERE),
  'minutes.withdrawMinutes': by(({ ids }) => ({ meeting: ids.published, reason: WORDS }), HERE),
  'minutes.wordDecision': by(({ ids }) => ({ decision: ids.heldDecision, revision: 1, text: title }), HERE),
  'minutes.writeItem': by(({ ids }) => ({ item: ids.heldItem, revision: 2, title, notes: { sv: WORDS } }), HERE),
  'minutes.writeToMembers': { args: ({ ids }) => [{ id: ids.held, startsAt: new Date('2026-01-15T08:00:00Z') }, { kind: 'check' }] },
}
