/**
 * A form as it is filled in rightly. `codes` are fields where only some values exist (ids, dates, numbers, choices,
 * addresses); `texts` are free words; `named` are names of things that only the command can know; `loose` are ticks and
 * lists, where anything odd counts as nothing. A `!` after a name: the form cannot be sent without it.
 * A value like `file:name.csv` is a file of that name.
 */
export type FilledForm = { codes?: Fields; texts?: Fields; named?: Fields; loose?: Fields; /** Two days, the later first: refused in that order. */ dates?: Fields }
export type Fields = Record<string, string>

const ID = '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d10'
const seat = { 'seatId!': ID, 'revision!': '1' }
const person = { memberId: ID, email: 'person@example.org', until: '2027-12-31', 'from!': '2027-01-01' }
const work = { phone: '+358 19 1234567', personTitle: 'Rektor' }
const ticks = { mayDecide: 'on' }
const goal = { ownerSector: ID, measure: 'new', newDirection: 'up', baselineValue: '12,5', baselinePeriod: '2024', targetValue: '10', targetPeriod: '2026/27' }
const goalTexts = { 'text.sv!': 'Fler unga trivs', 'why.sv': 'Skolhälsoenkäten', 'newName!': 'Namn', 'newUnit!': 'procent', qualitativeReason: 'Skäl' }
const occasion = { kind: 'ordinary', 'date!': '2026-12-04', 'startsAt!': '9.00', 'endsAt!': '11.00', remoteLink: 'https://example.org/room' }
const only = (name: string, value = ID): FilledForm => ({ codes: { [`${name}!`]: value } })

/** Every form of the product by its schema. A form without a row fails a test. */
export const FORMS: Record<string, FilledForm> = {
  addAgendaItemSchema: { codes: { 'meeting!': ID, purpose: 'decide' }, texts: { 'title.sv!': 'Mål', presenter: 'Ordförande' } },
  addSeatSchema: { codes: { 'sectorId!': ID, strength: 'local', nominatorEmail: 'office@example.org', 'from!': '2027-01-01' }, texts: { organisation: 'Staden', nominator: 'Nämnden' }, loose: { isYouth: 'on' } },
  addUserSchema: { codes: { 'email!': 'user@example.org' }, texts: { 'name!': 'Test Person' }, named: { 'lng!': 'sv' } },
  adoptGoalSchema: { codes: { 'goal!': ID, 'revision!': '1', decision: ID } },
  agreeActionSchema: { codes: { 'meeting!': ID, decision: ID, 'owner!': ID, 'dueOn!': '4.12.2026' }, texts: { 'text!': 'Ringa' } },
  amendDecisionSchema: { codes: { 'termId!': ID, 'revision!': '1' }, texts: { 'decision.sv!': 'Beslut' } },
  amendDeputySchema: { codes: { ...seat, email: 'person@example.org', until: '2027-12-31' }, texts: { name: 'Test Person', ...work }, loose: ticks, named: { changed: '1' } },
  amendHoldingSchema: { codes: { ...seat, email: 'person@example.org', role: 'member', until: '2027-12-31' }, texts: { name: 'Test Person', ...work }, loose: ticks, named: { changed: '1' } },
  amendOwnDetailsSchema: { codes: { ...seat, email: 'person@example.org' }, texts: { 'name!': 'Test Person', ...work }, named: { changed: '1' } },
  amendSeatSchema: { codes: { ...seat, 'strength!': 'must', nominatorEmail: 'office@example.org' }, texts: { 'title.sv': 'Gymnasiets plats', nominator: 'Nämnden', nominatorContact: 'Test Person' }, named: { changed: '1' } },
  answerConsentSchema: { codes: { 'answer!': 'yes' }, texts: { 'name!': 'Test Person', 'role!': 'Direktör' } },
  answerDecisionSchema: { codes: { 'answer!': 'noted' }, texts: { 'name!': 'Test Person', text: 'Skäl' } },
  answerFeedbackSchema: only('feedback'),
  appointDeputySchema: { codes: { ...seat, ...person }, texts: { name: 'Test Person' }, loose: ticks },
  appointNominatedSchema: { codes: { 'termId!': ID, 'nominations.0!': ID } },
  appointSchema: { codes: { 'email!': 'user@example.org', until: '2027-12-31' }, texts: { 'name!': 'Test Person' }, named: { 'lng!': 'sv' } },
  arrangeKeepingSchema: { codes: { 'languages[]': 'en', 'attendance!': '24', 'contact!': '12', 'log!': '24', 'revision!': '0' } },
  askConsentSchema: { codes: { 'placeId!': ID, 'email!': 'office@example.org', 'startsOn!': '2027-01-01' } },
  askNominationSchema: { codes: { 'termId!': ID, 'seats.0!': ID, 'contactEmail!': 'office@example.org', 'language!': 'sv' }, texts: { 'bodyName!': 'Nämnden', contactName: 'Test Person' } },
  askSchema: { codes: { 'email!': 'user@example.org' }, named: { 'lng!': 'sv' } },
  bringBackSuggestionSchema: { codes: { 'meeting!': ID, 'source!': 'seat', 'sourceId!': ID } },
  bringFileSchema: { codes: { kind: 'roster', 'file!': 'file:roster.csv' } },
  cancelMeetingSchema: { codes: { 'meeting!': ID, 'revision!': '1' }, texts: { 'reason!': 'Snöstorm' } },
  changeAgendaItemSchema: { codes: { 'item!': ID, 'revision!': '1', 'purpose!': 'discuss', minutes: '10', 'readers[]': ID }, texts: { 'title.sv!': 'Väntetid', presenter: 'Test Person', legalGround: 'OffL 24 §' }, loose: { isRestricted: 'on' } },
  carryOutImportSchema: { codes: { 'import!': ID, 'plan!': 'a1'.repeat(32) } },
  changeLeadSchema: { codes: { 'placeId!': ID, 'from!': '2027-01-01' } },
  chooseSectorSchema: { codes: { sectorKey: 'police', 'from!': '2027-01-01' }, texts: { name: 'Fältet' } },
  codeSchema: { codes: { 'code!': '123 456' }, named: { 'lng!': 'sv' } },
  confirmAppointmentSchema: only('holder'),
  confirmClaimSchema: only('claim'),
  decisionSchema: only('decision'),
  defineIndicatorSchema: { codes: { decimals: '1', 'direction!': 'up' }, texts: { 'names.sv!': 'Namn', 'definition.sv': 'Så räknas det', 'unit!': 'procent' } },
  describeMeSchema: { codes: { 'language!': 'sv' }, texts: { 'name!': 'Test Person' } },
  describeNetworkSchema: { codes: { 'meetingTarget!': '4', 'callDays!': '14', 'revision!': '1', 'languages[]!': 'sv' }, texts: { 'names.sv!': 'Nätverket', hostBody: 'Ungdomsnämnden' }, loose: { isBandPublic: 'on' } },
  discardImportSchema: only('import'),
  dismissSchema: only('grant'),
  domainSchema: only('domain', 'kommun.example'),
  draftDecisionSchema: only('termId'),
  endDeputySchema: { codes: { ...seat, 'until!': '2027-01-01' } },
  endGoalSchema: { codes: { 'goal!': ID, 'state!': 'reached' } },
  endHoldingSchema: { codes: { ...seat, 'until!': '2027-01-01' } },
  endMandateSchema: { codes: { 'mandate!': ID, 'validTo!': '2027-01-01' } },
  endRoleSchema: { codes: { 'user!': ID, 'grant!': ID } },
  endSeatSchema: { codes: { ...seat, 'until!': '2027-01-01' } },
  endSectorSchema: { codes: { 'sectorId!': ID, 'revision!': '1', 'until!': '2027-01-01' } },
  endSessionSchema: only('session', 'ab'.repeat(32)),
  fillSeatSchema: { codes: { ...seat, ...person, role: 'member' }, texts: { name: 'Test Person' }, loose: ticks },
  grantRoleSchema: { codes: { 'user!': ID, 'role!': 'executive', until: '2027-12-31' }, named: { owner: 'organisation:fi-638-porvoo' } },
  handOverSchema: { codes: seat, texts: { 'note!': 'Nycklarna ligger kvar' } },
  inviteMemberSchema: { codes: { ...seat, 'email!': 'person@example.org', 'language!': 'sv' } },
  judgeGoalSchema: { codes: { 'goal!': ID, 'status!': 'at_risk' }, texts: { 'reason!': 'Skäl' } },
  leaveNetworkSchema: { codes: { 'placeId!': ID, 'lastDay!': '2027-01-01' } },
  forwardDecisionSchema: { codes: { 'decision!': ID, 'revision!': '1', 'email!': 'board@example.org' }, texts: { 'body!': 'Stadsstyrelsen' } },
  keepSuggestionSchema: { codes: { 'meeting!': ID, 'source!': 'seat', 'sourceId!': ID } },
  matchColumnsSchema: { codes: { 'import!': ID, 'revision!': '1', 'columns.0!': 'sector' } },
  meetingSchema: { codes: { 'meeting!': ID, 'revision!': '1' } },
  mendCellSchema: { codes: { 'import!': ID, 'row!': '2', column: 'name' }, texts: { 'text!': 'Test Person' }, named: { was: 'Test' } },
  moveAgendaItemSchema: { codes: { 'item!': ID, 'direction!': 'up' } },
  noFieldsSchema: {},
  nameSectorNominatorSchema: { codes: { 'sectorId!': ID, nominatorEmail: 'office@example.org' }, texts: { 'nominator!': 'Nämnden', nominatorContact: 'Test Person' } },
  nominateSchema: { codes: { 'nominations.0.id!': ID, 'nominations.0.personEmail': 'person@example.org' }, texts: { 'nominations.0.personName': 'Test Person', 'nominations.0.deputyName': 'Test Deputy' } },
  observeSchema: { codes: { 'indicator!': ID, 'period!': '2024', 'value!': '12,5' }, texts: { 'source!': 'Enkät' }, loose: { lng: 'sv' } },
  openProcedureSchema: { codes: { 'closesOn!': '2099-01-01' }, texts: { 'text.sv!': 'Förslag', 'reason!': 'Brådskar' } },
  passSeatSchema: { codes: { ...seat, 'from!': '2027-01-01' }, texts: { 'organisation!': 'Staden' } },
  passSectorSeatsSchema: { codes: { 'sectorId!': ID, 'from!': '2027-01-01' }, texts: { 'organisation!': 'Staden' } },
  procedureSchema: { codes: { 'procedure!': ID, 'revision!': '1' } },
  recordAnswerSchema: { codes: { 'decision!': ID, 'revision!': '1', 'answer!': 'noted' }, texts: { 'name!': 'Test Person', text: 'Skäl' } },
  personaSchema: { named: { 'persona!': 'chair', 'lng!': 'sv' } },
  plainSchema: { named: { 'lng!': 'sv' } },
  prepareTermSchema: { codes: { 'from!': '2027-01-01', 'until!': '2028-12-31' }, texts: { 'name!': '2027–2028' } },
  profileSchema: {},
  proposeGoalSchema: { codes: goal, texts: goalTexts, loose: { lng: 'sv' } },
  recordAttendanceSchema: { codes: { 'meeting!': ID, 'revision!': '1', [`attendance.${ID}`]: 'present' } },
  recordDecisionSchema: { codes: { 'meeting!': ID, item: ID }, texts: { 'text.sv!': 'Beslut' } },
  recordKnownSchema: { codes: { 'placeId!': ID, 'isFound!': 'yes', 'seenOn!': '2026-11-01' }, texts: { name: 'Gruppen', chairOffice: 'Direktör', 'source!': 'Webbplats' } },
  recordMandateSchema: { codes: { 'decidedOn!': '2026-11-01', 'validFrom!': '2026-11-01', validTo: '2028-12-31' }, texts: { 'giver!': 'Styrelsen', 'task.sv!': 'Uppdrag', documentName: 'Protokoll', caseNumber: 'A 12' }, named: { ruleSet: 'fi-9@1' }, dates: { validFrom: '2027-01-02', validTo: '2027-01-01' } },
  refuseClaimSchema: { codes: { 'claim!': ID }, texts: { 'reason!': 'Skäl' } },
  remindNominatorSchema: only('requestId'),
  remindWaitingSchema: only('termId'),
  removeAgendaItemSchema: only('item'),
  renameSectorSchema: { codes: { 'sectorId!': ID, 'revision!': '1' }, texts: { 'name.sv!': 'Fältet' } },
  replaceHolderSchema: { codes: { ...seat, ...person, role: 'member' }, texts: { name: 'Test Person', note: 'Tack' }, loose: ticks },
  reportActionSchema: { codes: { 'actionPoint!': ID, 'state!': 'done' } },
  reportMyTaskSchema: only('actionPoint'),
  rescheduleMeetingSchema: { codes: { ...occasion, 'meeting!': ID, 'revision!': '1' }, texts: { venue: 'Stadshuset' }, loose: { isPublic: 'on' } },
  rewordGoalSchema: { codes: { ...goal, 'goal!': ID, 'revision!': '1' }, texts: goalTexts, loose: { lng: 'sv' } },
  scheduleMeetingSchema: { codes: occasion, texts: { venue: 'Stadshuset' }, loose: { isPublic: 'on' } },
  sendFeedbackSchema: { codes: { contact: 'reader@example.org' }, texts: { 'text!': 'En fråga' }, named: { 'network!': 'fi-638-porvoo', 'lng!': 'sv' } },
  sendCallSchema: { codes: { 'meeting!': ID, 'revision!': '1' } },
  setAsideSuggestionSchema: { codes: { 'meeting!': ID, 'source!': 'seat', 'sourceId!': ID, 'choice!': 'dropped' } },
  showGoalSchema: { codes: { 'goal!': ID }, loose: { isPublic: 'on' } },
  startNetworkSchema: {
    codes: { 'role!': 'chair', decidedOn: '2026-11-01', startsOn: '2027-01-01', 'others.0.placeId': ID, 'others.0.email': 'office@example.org' },
    texts: { 'names.sv!': 'Nätverket', 'organisation!': 'Staden', giver: 'Styrelsen', caseNumber: 'A 12', task: 'Uppdrag' },
    named: { 'place!': 'fi-638-porvoo', 'sector!': 'youth_work' }, loose: { 'ruleSets[]': 'fi-9@1' },
  },
  takeNotesSchema: { codes: { 'item!': ID, 'revision!': '1' }, texts: { 'notes.sv!': 'Anteckning' } },
  tokenSchema: { named: { 'token!': 'x'.repeat(40), 'lng!': 'sv' } },
  tryImportSchema: { codes: { 'import!': ID, 'plan!': 'a1'.repeat(32) } },
  undoChangeSchema: only('undo'),
  undoImportSchema: { codes: { 'import!': ID, 'revision!': '1' } },
  undoObservationSchema: only('undo'),
  userSchema: only('user'),
  voteByLinkSchema: { codes: { 'vote!': 'yes' }, texts: { comment: 'Skäl' } },
  voteSchema: { codes: { 'procedure!': ID, 'vote!': 'yes' }, texts: { comment: 'Skäl' } },
}

/** Schemas of reference files and of addresses, which are no forms: read by readDefinition, or forgiving by design. */
export const NO_FORMS = new Set([
  'jurisdictionSchema', 'successionSchema', 'districtSchema', 'municipalityTypesSchema', 'ruleSetSchema', 'programmeSchema', 'sectorSchema', 'usersAskedSchema', 'ownersAskedSchema',
])
