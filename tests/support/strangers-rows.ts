import { newId } from '@/lib/db/ids'
import { texts } from '@/lib/i18n/texts'
import { goalWords, type World } from './strangers-world'

/**
 * How a query or command is called against another's network. `refused` is the code of the refusal when a foreign id is
 * named; without it the call is one that finds or changes nothing of the other's. `own` says what the owner gets by the same
 * call when that is no plain success: a code, or `nothing` for a query whose answer names no row of the network. `also` are calls
 * that take another way through the same function.
 */
export type Row = { args?: (world: World) => unknown[]; refused?: string; own?: string; also?: Row[] }

/** What a call writes: no canary, so that a stranger who reads her own rows again is not taken for a thief. */
export const WORDS = 'ord som skrivs'
export const HERE = 'common:problem.notFound'
/** What the composite keys of the database answer when a part of a command, checked by its caller, is called alone. */
export const NO_KEY = 'foreign key'
const held = ({ ids }: World) => ({ seatId: ids.heldSeat, revision: 1 })
/** The empty seat has been passed to another organisation once. */
const empty = ({ ids }: World) => ({ seatId: ids.emptySeat, revision: 2 })
/** A row whose one argument is made of the world. */
export const by = (make: (world: World) => object, refused?: string, own?: string): Row => ({ args: (world) => [make(world)], ...(refused ? { refused } : {}), ...(own ? { own } : {}) })
const person = { memberId: null, name: 'Test Person', email: null, role: 'member', mayDecide: false, from: '2027-01-01', until: null }
const details = { name: WORDS, email: null, phone: null, personTitle: null }
const occasion = { kind: 'ordinary', date: '2027-03-02', startsAt: '09:00', endsAt: '11:00', venue: WORDS, remoteLink: '', isPublic: false, callsItself: false }
const day = '2026-11-01'
const revisionRow = (world: World) => ({ object: 'meetings', objectId: world.ids.draft })

/** Meetings, goals, values and what is made of them. */
const WORK: Record<string, Row> = {
  'actions.annotateAction': { ...by(({ ids }) => ({ actionPoint: ids.action, state: 'in_progress', text: WORDS }), HERE), also: [
    by(({ ids }) => ({ actionPoint: ids.action, state: 'done', text: '' }), HERE),
  ] },
  'actions.findActionPoint': { args: ({ ids }) => [ids.action] },
  'actions.listActionPoints': { ...by(() => ({ show: 'open', page: 1 })), also: [by(() => ({ show: 'mine', page: 1 }), undefined, 'nothing')] },
  'actions.reassignAction': by(({ ids }) => ({ actionPoint: ids.action, revision: 1, owner: ids.member, dueOn: '2027-02-01', text: WORDS }), HERE),
  'agendas.bringBackSuggestion': by(({ ids }) => ({ meeting: ids.draft, source: 'seat', sourceId: ids.emptySeat }), HERE),
  'agendas.draftAgenda': { args: ({ ids }) => [ids.draft] },
  'agendas.keepSuggestion': by(({ ids }) => ({ meeting: ids.draft, source: 'seat', sourceId: ids.emptySeat }), HERE),
  'agendas.sendCall': by(({ ids }) => ({ meeting: ids.draft, revision: 1 }), HERE),
  'agendas.setAsideSuggestion': by(({ ids }) => ({ meeting: ids.draft, source: 'seat', sourceId: ids.emptySeat, choice: 'dropped' }), HERE),
  'decisions.closeProcedure': by(({ ids }) => ({ procedure: ids.procedure, revision: 1 }), HERE),
  'decisions.findDecision': { args: ({ ids }) => [ids.decision] },
  'decisions.findProcedure': { args: ({ ids }) => [ids.procedure] },
  'decisions.forwardDecision': by(({ ids }) => ({ decision: ids.decision, revision: 1, body: WORDS, email: 'body@example.org' }), HERE),
  'decisions.listDecisions': { args: () => ['all'] },
  'decisions.listProcedures': {},
  'decisions.openProcedure': by(() => ({ text: { sv: WORDS }, reason: WORDS, closesOn: '2099-01-01' })),
  'decisions.recordAnswer': by(({ ids }) => ({ decision: ids.decision, revision: 1, answer: 'noted', text: '', name: WORDS }), HERE),
  'decisions.remindBody': by(({ ids }) => ({ decision: ids.decision }), HERE),
  'decisions.remindSilentBodies': {},
  'decisions.vote': by(({ ids }) => ({ procedure: ids.procedure, vote: 'yes', comment: '' }), HERE),
  'files.dropFile': { args: ({ ids }) => [ids.file], refused: HERE },
  'files.keepFile': by(() => ({ name: 'bilaga.txt', bytes: new TextEncoder().encode(WORDS) })),
  'files.listFiles': { args: ({ ids }) => [[ids.file]] },
  'files.openFile': { args: ({ ids }) => [ids.file] },
  'files.sweepFiles': { own: 'nothing' },
  'goals.adoptGoal': { ...by(({ ids }) => ({ goal: ids.proposed, revision: 1, decision: null }), HERE), also: [
    by(({ ids }) => ({ goal: ids.proposed, revision: 1, decision: ids.decision }), HERE),
  ] },
  'goals.endGoal': by(({ ids }) => ({ goal: ids.goal, state: 'reached' }), HERE),
  'goals.findGoal': { args: ({ ids }) => [ids.goal] },
  'goals.judgeGoal': by(({ ids }) => ({ goal: ids.goal, status: 'at_risk', reason: WORDS }), HERE),
  'goals.listGoalChoices': { args: () => [texts('sv')] },
  'goals.listGoals': {},
  'goals.proposeGoal': { ...by(() => ({ ...goalWords, text: { sv: WORDS }, qualitativeReason: WORDS })), also: [
    by(({ ids }) => ({ ...goalWords, text: { sv: WORDS }, ownerSector: ids.sector }), 'common:problem.unknownCode'),
    by(({ ids }) => ({ ...goalWords, text: { sv: WORDS }, measure: { kind: 'local', indicatorId: ids.indicator } }), 'common:problem.unknownCode'),
    by(({ ids }) => ({ ...goalWords, text: { sv: WORDS }, measure: { kind: 'official', indicatorId: newId(), placeId: ids.place } }), 'common:problem.unknownCode', 'common:problem.unknownCode'),
  ] },
  'goals.rewordGoal': by(({ ids }) => ({ ...goalWords, text: { sv: WORDS }, goal: ids.proposed, revision: 1 }), HERE),
  'goals.showGoal': by(({ ids }) => ({ goal: ids.goal, isPublic: false }), HERE),
  'indicators.defineIndicator': by(() => ({ names: { sv: WORDS }, definition: {}, unit: 'st', decimals: 0, direction: 'up' })),
  'indicators.findLocalIndicator': { args: ({ ids }) => [ids.indicator] },
  'indicators.listLocalIndicators': {},
  'indicators.listOfficialChoices': { own: 'nothing' },
  'indicators.listOfficialLatest': { own: 'nothing' },
  'indicators.recordObservation': by(({ ids }) => ({ indicator: ids.indicator, period: '2032', value: 3, source: WORDS }), HERE),
  'indicators.undoObservation': by(({ ids }) => ({ undo: ids.undoValue }), 'common:problem.replayed'),
  'meetings.addAgendaItem': by(({ ids }) => ({ meeting: ids.draft, title: { sv: WORDS }, purpose: 'discuss', presenter: '' }), HERE),
  'meetings.agreeAction': { ...by(({ ids }) => ({ meeting: ids.held, decision: null, text: WORDS, owner: ids.member, dueOn: '2027-01-01' }), HERE), also: [
    by(({ ids }) => ({ meeting: ids.held, decision: ids.decision, text: WORDS, owner: ids.member, dueOn: '2027-01-01' }), HERE, HERE),
  ] },
  'meetings.callMeeting': by(({ ids }) => ({ meeting: ids.draft, revision: 1 }), HERE),
  'meetings.cancelMeeting': by(({ ids }) => ({ meeting: ids.draft, revision: 1, reason: WORDS }), HERE),
  'meetings.changeState': { args: ({ ids }) => [{ meeting: ids.draft, revision: 1 }, 'cancelled', {}], refused: HERE },
  'meetings.changeAgendaItem': by(({ ids }) => ({ item: ids.item, revision: 1, title: { sv: WORDS }, purpose: 'discuss', presenter: '', minutes: null, isRestricted: false, legalGround: '', readers: [] }), HERE),
  'meetings.closeMeeting': by(({ ids }) => ({ meeting: ids.held, revision: 1 }), HERE),
  'meetings.findNextDay': { args: () => [new Date('2026-01-01T00:00:00Z')], own: 'nothing' },
  'meetings.findOwn': { own: 'nothing' },
  'meetings.findMeeting': { args: ({ ids }) => [ids.closed] },
  'meetings.isFileHidden': { args: ({ ids }) => [ids.goal], own: 'nothing' },
  'meetings.listActions': by(({ ids }) => ({ ownerMemberId: ids.member }), undefined, 'nothing'),
  'meetings.listAttendance': by(({ ids }) => ({ id: ids.held, startsAt: new Date('2026-01-15T08:00:00Z') })),
  'meetings.listBand': {},
  'meetings.listHiddenItems': { own: 'nothing' },
  'meetings.listMeetings': {},
  'meetings.lockedMeeting': { args: ({ ids }) => [ids.draft], refused: HERE },
  'meetings.listOwnerChoices': {},
  'meetings.listOwners': {},
  'meetings.listSeatsOn': by(({ ids }) => ({ id: ids.held, startsAt: new Date('2026-01-15T08:00:00Z') })),
  'meetings.moveAgendaItem': by(({ ids }) => ({ item: ids.item, direction: 'down' }), HERE),
  'meetings.ownerNamed': { args: ({ ids }) => [ids.member], refused: 'meetings:problem.ownerUnknown' },
  'meetings.recordAttendance': by(({ ids }) => ({ meeting: ids.held, revision: 1, attendance: { [ids.heldSeat ?? '']: 'absent' } }), HERE),
  'meetings.recordDecision': { ...by(({ ids }) => ({ meeting: ids.held, item: null, text: { sv: WORDS } }), HERE), also: [
    by(({ ids }) => ({ meeting: ids.held, item: ids.heldItem, text: { sv: WORDS } }), HERE),
  ] },
  'meetings.removeAgendaItem': by(({ ids }) => ({ item: ids.item }), HERE),
  'meetings.reportAction': by(({ ids }) => ({ actionPoint: ids.action, state: 'done' }), HERE),
  'meetings.rescheduleMeeting': by(({ ids }) => ({ ...occasion, meeting: ids.draft, revision: 1 }), HERE),
  'meetings.scheduleMeeting': by(() => occasion),
  'meetings.seenActions': { own: 'nothing' },
  'meetings.takeNotes': by(({ ids }) => ({ item: ids.heldItem, revision: 2, notes: { sv: WORDS } }), HERE),
  'meetings.undoNotes': by(({ ids }) => ({ undo: ids.undoNotes }), 'common:problem.replayed'),
  'work.findHead': { args: () => ['sv'] },
  'work.findHome': {},
  'work.findLeaver': { args: ({ ids }) => [ids.place] },
  'work.findMine': { args: () => ['sv'] },
  'work.listDue': {},
  'work.listLetterReaders': {},
  'work.listHistory': { args: () => [1], own: 'nothing' },
  'work.reportMyTask': by(({ ids }) => ({ actionPoint: ids.action, step: 'done', dueOn: null, note: '' }), HERE, HERE),
}

/** The annual clock and its calendar. */
const stated = ({ ids }: World, name = 'clockItem') => ({ item: ids[name], year: new Date().getUTCFullYear(), revision: 1 })
const THIS_YEAR = new Date().getUTCFullYear()
const CLOCK: Record<string, Row> = {
  'clocks.arrangeItem': { ...by((world) => ({ ...stated(world), leadDays: 3, owner: null }), HERE), also: [
    by((world) => ({ ...stated(world), leadDays: 3, owner: `member:${world.ids.member}` }), 'common:problem.unknownCode'),
  ] },
  'clocks.closeNetworkFeed': by(({ ids }) => ({ feed: ids.networkFeed }), HERE),
  'clocks.endItem': by((world) => stated(world, 'ownItem'), HERE),
  'clocks.findClockYear': { args: () => [THIS_YEAR] },
  'clocks.findFeedPart': { args: () => [{ lng: 'sv', isPersonal: false, isOneOfMany: false }] },
  'clocks.findNetworkFeed': {},
  'clocks.finishItem': by((world) => stated(world), HERE),
  'clocks.keepYear': { args: () => [THIS_YEAR + 1], own: 'nothing' },
  'clocks.listClockItems': { args: () => [THIS_YEAR] },
  'clocks.listDueEntries': {},
  'clocks.listEntries': { args: () => [[THIS_YEAR]] },
  'clocks.listMissingItems': { args: () => [THIS_YEAR + 1] },
  'clocks.listOwnerChoices': {},
  'clocks.listStoredItems': { args: () => [THIS_YEAR] },
  'clocks.moveItem': by((world) => ({ ...stated(world), day: `${THIS_YEAR}-12-21`, isLasting: true }), HERE),
  'clocks.openNetworkFeed': by(() => ({ language: 'sv' })),
  'clocks.ownerOf': { args: ({ ids }) => [`member:${ids.member}`], refused: 'common:problem.unknownCode' },
  'clocks.planItem': { ...by(() => ({ title: { sv: WORDS }, kind: 'event', day: `${THIS_YEAR}-12-01`, leadDays: 7, owner: null, repeats: 'date' })), also: [
    by(({ ids }) => ({ title: { sv: WORDS }, kind: 'event', day: `${THIS_YEAR}-12-01`, leadDays: 7, owner: `member:${ids.member}`, repeats: 'date' }), 'common:problem.unknownCode'),
  ] },
  'clocks.reopenItem': by((world) => stated(world), HERE),
  'clocks.rewordItem': by((world) => ({ ...stated(world, 'ownItem'), title: { sv: WORDS }, kind: 'event' }), HERE),
  'clocks.rollOver': by(() => ({ year: THIS_YEAR + 1 })),
  'clocks.skipItem': by((world) => ({ ...stated(world), reason: WORDS }), HERE),
  'clocks.undoItem': by(({ ids }) => ({ undo: ids.undoClock }), 'common:problem.replayed'),
}

/** The roster and the sectors. */
const ROSTER: Record<string, Row> = {
  'members.addSeat': by(({ ids }) => ({ sectorId: ids.sector, organisation: null, strength: 'local', nominator: '', nominatorEmail: null, isYouth: false, from: '2027-01-01' }), 'common:problem.unknownCode'),
  'members.amendHolding': by((world) => ({ ...held(world), ...details, role: 'member', mayDecide: false, until: null }), HERE),
  'members.amendDeputy': by((world) => ({ ...held(world), ...details, mayDecide: false, until: null }), HERE),
  'members.amendOwnDetails': by(({ ids }) => ({ seatId: ids.chairSeat, revision: 1, ...details }), 'common:problem.notAllowed'),
  'members.amendPerson': { args: ({ ids }) => [ids.member, details], refused: HERE },
  'members.amendSeat': by((world) => ({ ...held(world), title: {}, strength: 'must', nominator: WORDS, nominatorEmail: null, nominatorContact: null }), HERE),
  'members.appointDeputy': by((world) => ({ ...empty(world), ...person }), HERE),
  'members.changeSeat': { args: (world) => [held(world), {}, async () => undefined], refused: HERE },
  'members.claimSeat': { args: (world) => [held(world), {}], refused: HERE },
  'members.confirmAppointment': by(({ ids }) => ({ holder: ids.holding }), HERE),
  'members.endDeputy': by((world) => ({ ...held(world), until: '2027-01-01' }), HERE),
  'members.endHolding': by((world) => ({ ...held(world), until: '2027-01-01' }), HERE),
  'members.endSeat': by((world) => ({ ...empty(world), until: '2027-01-01' }), HERE),
  'members.fillSeat': { ...by((world) => ({ ...empty(world), ...person }), HERE), also: [
    by((world) => ({ ...empty(world), ...person, email: 'new@example.org', until: '2028-01-01' }), HERE),
  ] },
  'members.findComposition': { args: () => [{ day, seats: [] }], own: 'nothing' },
  'members.findSeat': { args: ({ ids }) => [ids.heldSeat, day], refused: HERE },
  'members.handOver': by((world) => ({ ...held(world), note: WORDS }), HERE),
  'members.inviteMember': by((world) => ({ ...held(world), email: 'invited@example.org', language: 'sv' }), HERE),
  'members.listAppointments': { args: () => [day] },
  'members.listMembers': { args: () => [day] },
  'members.listOrganisations': { args: () => [day] },
  'members.listSeats': { args: () => [day] },
  'members.listSectorMeetings': { args: ({ ids }) => [ids.sector] },
  'members.memberFor': { args: ({ ids }) => [{ memberId: ids.member, name: '', email: null }, { seat: { id: ids.heldSeat, isYouth: false, organisationId: null }, from: day }], refused: 'common:problem.unknownCode', also: [
    { args: ({ ids }) => [{ memberId: null, name: WORDS, email: 'new@example.org' }, { seat: { id: ids.heldSeat, isYouth: false, organisationId: null }, from: day }] },
  ] },
  'members.nameSectorNominator': by(({ ids }) => ({ sectorId: ids.sector, nominator: WORDS, nominatorEmail: null, nominatorContact: null }), HERE),
  'members.organisationFor': { args: () => [WORDS, day] },
  'members.passSeat': by((world) => ({ ...held(world), organisation: WORDS, from: '2027-01-01' }), HERE),
  'members.passTo': { args: ({ ids }) => [[ids.heldSeat], { organisation: WORDS, from: '2027-01-01' }], refused: HERE },
  'members.passSectorSeats': by(({ ids }) => ({ sectorId: ids.sector, organisation: WORDS, from: '2027-01-01' }), HERE),
  'members.recordChange': { args: (world) => [{ id: world.ids.heldSeat, revision: 1 }, { before: { fields: {}, rows: {} }, after: { fields: {}, rows: {} } }] },
  'members.refuseSecondChair': { args: () => ['chair', { from: day, until: null }], refused: 'members:problem.chairTaken', own: 'members:problem.chairTaken' },
  'members.replaceHolder': by((world) => ({ ...held(world), ...person, note: null }), HERE),
  'members.snapshot': { args: ({ ids }) => [ids.heldSeat] },
  'members.undoChange': by(({ ids }) => ({ undo: [ids.undoSeat] }), 'common:problem.replayed'),
  'members.undoOwnChange': by(({ ids }) => ({ undo: [ids.undoSeat] }), 'common:problem.replayed', 'common:problem.notAllowed'),
  'revisions.answeredRevision': { args: (world) => [{ ...revisionRow(world), revision: 1 }, { revision: 1 }], own: 'nothing' },
  'revisions.keepRevision': { args: (world) => [{ ...revisionRow(world), revision: 2, before: {}, after: {} }] },
  'revisions.keepTakenBack': { args: (world) => [{ ...revisionRow(world), revision: 2, before: {}, after: {} }, 3] },
  'revisions.lastChange': { args: (world) => [revisionRow(world)], own: 'nothing' },
  'revisions.lostRace': { args: (world) => [revisionRow(world), {}, {}], own: 'nothing' },
  'revisions.takeBack': by(({ ids }) => ({ undo: ids.undoSeat, object: 'seats' }), 'common:problem.replayed'),
  'sectors.chooseSector': { ...by(() => ({ sectorKey: null, name: WORDS, from: '2027-01-01' })), also: [
    by(() => ({ sectorKey: 'youth', name: '', from: '2027-01-01' }), 'sectors:problem.alreadyChosen', 'sectors:problem.alreadyChosen'),
  ] },
  'sectors.endSector': by(({ ids }) => ({ sectorId: ids.sector, revision: 1, until: '2027-01-01' }), HERE, 'sectors:problem.seatsLeft'),
  'sectors.listNetworkSectors': {},
  'sectors.listReferenceSectors': { args: () => [day], own: 'nothing' },
  'sectors.listSectorOrganisations': { args: ({ ids }) => [ids.sector] },
  'sectors.renameSector': by(({ ids }) => ({ sectorId: ids.sector, revision: 1, name: { sv: WORDS } }), HERE),
}

/** The council terms. */
const TERMS: Record<string, Row> = {
  'terms.amendDecision': by(({ ids }) => ({ termId: ids.term, revision: 1, decision: { sv: WORDS } }), HERE),
  'terms.appointNominated': by(({ ids }) => ({ termId: ids.term, nominations: [ids.named] }), HERE),
  'terms.askBody': by(({ ids }) => ({ termId: ids.term, seats: [], bodyName: WORDS, contactName: null, contactEmail: 'body@example.org', language: 'sv' }), NO_KEY),
  'terms.askNomination': by(({ ids }) => ({ termId: ids.term, seats: [ids.heldSeat], bodyName: WORDS, contactName: null, contactEmail: 'body@example.org', language: 'sv' }), HERE),
  'terms.draftDecision': by(({ ids }) => ({ termId: ids.term }), HERE),
  'terms.findTerm': { args: ({ ids }) => [ids.term] },
  'terms.listTerms': {},
  'terms.prepareTerm': by(() => ({ name: WORDS, from: '2035-01-01', until: '2036-12-31' })),
  'terms.remindNominator': by(({ ids }) => ({ requestId: ids.request }), HERE),
  'terms.remindSilentNominators': { own: 'nothing' },
  'terms.remindWaiting': by(({ ids }) => ({ termId: ids.term }), HERE),
}

/** The network itself. */
const NETWORK: Record<string, Row> = {
  'frames.listRuleSetsInForce': { args: () => [day], own: 'nothing' },
  'networks.answerFeedback': by(({ ids }) => ({ feedback: ids.feedback }), 'common:problem.changedMeanwhile'),
  'networks.askConsent': by(({ ids }) => ({ placeId: ids.otherPlace, email: 'asked@example.org', startsOn: '2027-06-01' })),
  'networks.changeLead': by(({ ids }) => ({ placeId: ids.guestPlace, from: '2027-01-01' }), 'networks:problem.cannotLead'),
  'networks.describeNetwork': { ...by(() => ({ names: { sv: WORDS }, languages: ['sv'], meetingTarget: 4, callDays: 14, hostBody: '', isBandPublic: false, revision: 1, conflict: 'mine' })), also: [
    by(() => ({ names: { sv: WORDS }, languages: ['sv'], meetingTarget: 4, callDays: 14, hostBody: '', isBandPublic: false, revision: 0 }), 'common:problem.conflict', 'common:problem.changedMeanwhile'),
  ] },
  'networks.endMandate': by(({ ids }) => ({ mandate: ids.mandate, validTo: '2027-01-01' }), 'networks:problem.mandateOrder'),
  'networks.findSettings': { own: 'nothing' },
  'networks.leaveNetwork': by(({ ids }) => ({ placeId: ids.guestPlace, lastDay: '2027-01-01' }), 'networks:problem.notMember'),
  'networks.listConsents': {},
  'networks.listFeedback': {},
  'networks.listMandates': {},
  'networks.listMunicipalities': { own: 'nothing' },
  'networks.recordMandate': by(() => ({ giver: WORDS, decidedOn: day, task: {}, documentName: '', caseNumber: '', ruleSet: '', validFrom: day, validTo: null })),
  'publications.findPublishedState': { own: 'nothing' },
  'publications.publishProfile': {},
  'publications.renewNetwork': { own: 'nothing' },
  'publications.withdrawProfile': {},
}

/** Everything that asks for a network's proof. */
export const NETWORK_ROWS: Record<string, Row> = { ...WORK, ...CLOCK, ...ROSTER, ...TERMS, ...NETWORK }

/** The same world with ids that nobody has: a missing thing must be told like a foreign one. Places are everybody's. */
export function nowhere(world: World): World {
  return { ...world, ids: Object.fromEntries(Object.entries(world.ids).map(([name, id]) => [name, name.toLowerCase().endsWith('place') ? id : newId()])) }
}
