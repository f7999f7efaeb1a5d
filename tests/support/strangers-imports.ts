import { texts } from '@/lib/i18n/texts'
import { by, HERE, NO_KEY, type Row, WORDS } from './strangers-rows'

/** Files that are brought in. */
const PLAN = '0'.repeat(64)
const csv = () => ({ kind: 'roster', file: new File([`Sektor;Namn\n${WORDS};Test Person`], 'file.csv') })
const RECORDS = { meetings: [], items: [], decisions: [], actions: [] }
const TASK = { text: WORDS, memberId: null, organisationId: null, dueOn: '2027-01-01', state: 'open', closedOn: null }
const PAST = { day: '2020-03-02', start: '09:00', end: '11:00', place: null, kind: 'ordinary', language: 'sv', items: [], decisions: [], actions: [] }
export const IMPORT_ROWS: Record<string, Row> = {
  'imports.bringFile': by(csv),
  'imports.carryOutImport': by(({ ids }) => ({ import: ids.import, plan: PLAN }), HERE, 'imports:problem.changedSince'),
  'imports.discardImport': by(({ ids }) => ({ import: ids.import }), HERE),
  'imports.everyMember': {},
  'imports.findImport': { args: ({ ids }) => [ids.import, texts('sv')] },
  'imports.listImports': {},
  'imports.matchColumns': by(({ ids }) => ({ import: ids.import, revision: 1, columns: ['sector', 'name'] }), HERE),
  'imports.mendCell': by(({ ids }) => ({ import: ids.import, row: 2, column: 'name', text: WORDS }), HERE),
  'imports.keepRecords': { args: ({ ids }) => [ids.import, RECORDS] },
  'imports.listAttendants': { args: () => [texts('sv')], own: 'nothing' },
  'imports.pasteMinutes': by(() => ({ text: `§ 1 ${WORDS}\nBeslut: ${WORDS}`, actions: 'open', lng: 'sv' })),
  'imports.readActionWords': { args: () => [texts('sv')], own: 'nothing' },
  'imports.readActionsAround': { args: () => [texts('sv')], own: 'nothing' },
  'imports.readMeetingsAround': { args: () => [texts('sv')], own: 'nothing' },
  'imports.readRosterAround': { args: () => [texts('sv')], own: 'nothing' },
  'imports.tryImport': by(({ ids }) => ({ import: ids.import, plan: PLAN }), HERE, 'imports:problem.changedSince'),
  'imports.undoImport': by(({ ids }) => ({ import: ids.import, revision: 1 }), HERE, 'common:problem.replayed'),
  'imports.undoRecords': { args: ({ ids }) => [[ids.undoSeat]], refused: 'common:problem.replayed', own: 'common:problem.replayed' },
  'imports.writeActions': { args: ({ ids }) => [ids.import, [{ plan: { kind: 'actions', meetingId: ids.held, action: TASK } }]], refused: NO_KEY },
  'imports.writeMeetings': { args: ({ ids }) => [ids.import, [{ plan: { kind: 'meetings', meeting: { ...PAST, seatIds: [ids.heldSeat] } } }]], refused: NO_KEY },
  'imports.writeRoster': { args: () => [[]] },
  'imports.writeRosterRow': { args: ({ ids }) => [{ kind: 'roster', seat: { id: ids.heldSeat, revision: 1 }, leavesChair: false, steps: [{ do: 'amend', input: { memberId: null, name: 'Test Person', email: null, role: 'member', mayDecide: false, until: null, phone: null, personTitle: null } }] }, {}], refused: HERE },
}
