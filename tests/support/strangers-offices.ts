import type { Scope } from '@/lib/access/scopes'
import { scopes } from './scopes'
import { type Row, WORDS } from './strangers-rows'
import { tokenOf, type World } from './strangers-world'

const HERE = 'common:problem.notFound'
const by = (make: (world: World) => object, refused?: string, own?: string): Row => ({ args: (world) => [make(world)], ...(refused ? { refused } : {}), ...(own ? { own } : {}) })

/** What a municipality, a person and the holder of a link may do, each in its own alone. */
export const OFFICE_ROWS: Record<string, Row> = {
  'accounts.appointExecutive': by(() => ({ name: WORDS, email: 'appointed@example.org', lng: 'sv', until: null })),
  'accounts.dismissExecutive': by(({ ids }) => ({ grant: ids.grant }), HERE),
  'accounts.listOfficers': {},
  'claims.confirmClaim': by(({ ids }) => ({ claim: ids.claim }), HERE),
  'claims.findOwnOrganisation': { own: 'nothing' },
  'claims.listClaims': {},
  'claims.refuseClaim': by(({ ids }) => ({ claim: ids.claim, reason: WORDS }), HERE),
  'claims.tieDomain': by(() => ({ domain: 'other.example' })),
  'claims.untieDomain': by(() => ({ domain: 'victim.example' }), HERE),
  'organisations.arrangeKeeping': by(() => ({ languages: ['en'], needsAllLanguages: false, attendance: 24, contact: 12, log: 24, revision: 0 })),
  'networks.listLeftNetworks': { own: 'nothing' },
  'organisations.findMunicipalSettings': { own: 'nothing' },
  'organisations.recordKnown': by(({ ids }) => ({ placeId: ids.place, isFound: false, name: '', chairOffice: '', source: WORDS, seenOn: '2026-11-01' })),
}
export const PERSON_ROWS: Record<string, Row> = {
  'accounts.describeMe': by(() => ({ name: WORDS, language: 'fi' })),
  'accounts.endAllMySessions': {},
  'accounts.endMySession': by(({ ids }) => ({ session: ids.session }), HERE),
  'accounts.listMyOffices': { args: () => [{ lng: 'sv' }], own: 'nothing' },
  'accounts.listMySessions': {},
  'clocks.closeMyFeed': by(({ ids }) => ({ feed: ids.myFeed }), HERE),
  'clocks.findMyFeed': {},
  'clocks.openMyFeed': by(() => ({ language: 'sv' })),
  'work.chooseMyLetter': by(() => ({ frequency: 'weekly' })),
  'work.findMyFrequency': { own: 'nothing' },
}
export const LINK_ROWS: Record<string, Row> = {
  'auth.acceptInvitation': by(() => ({ lng: 'sv', token: 'x'.repeat(40), ip: '127.0.0.1', device: null, browser: null, session: null }), 'common:problem.linkExpired'),
  'auth.bindInvited': { refused: 'common:problem.linkExpired' },
  'decisions.answerDecision': by(() => ({ answer: 'noted', text: '', name: WORDS }), 'decisions:problem.answered'),
  'decisions.confirmReceipt': { refused: HERE },
  'decisions.findAskedDecision': { own: 'nothing' },
  'decisions.findAskedProcedure': { own: 'nothing' },
  'decisions.voteByLink': by(() => ({ vote: 'yes', comment: '' }), HERE, HERE),
  'networks.answerConsent': by(() => ({ answer: 'yes', name: WORDS, role: WORDS }), 'common:problem.replayed'),
  'networks.findConsent': { own: 'nothing' },
  'terms.findNominationRequest': {},
  'work.chooseLetter': by(() => ({ frequency: 'never' }), HERE, HERE),
  'work.findAskedLetter': { own: 'nothing' },
  'work.findAskedTask': { own: 'nothing' },
  'work.reportTask': by(() => ({ step: 'done', dueOn: null, note: '' }), HERE, HERE),
  'terms.nominate': by(({ ids }) => ({ nominations: [{ id: ids.line, personName: WORDS, personEmail: null, deputyName: null, deputyEmail: null, mayDecide: true }] }), HERE),
}

/** What a link of each noun is for. */
const OBJECTS: Record<string, string> = { auth: 'member', decisions: 'decision', networks: 'consent', terms: 'request', polls: 'participant', meetings: 'reply', work: 'action' }
/** The proof of each kind for a world: what lib/access would have given its person, office or link. */
export const PROOFS: Record<string, (world: World, noun: string) => Scope> = {
  NetworkScope: (world) => world.network,
  OrganisationScope: (world) => scopes.organisation(world.organisationId, world.userId),
  PersonScope: (world) => scopes.person(world.userId),
  LinkScope: (world, noun) => scopes.link({ networkId: world.network.networkId, objectId: world.ids[OBJECTS[noun] ?? ''] ?? '', purpose: noun, tokenHash: tokenOf(world, noun), email: null, language: null }),
}

/**
 * What is not one owner's: directories, published things and disclosed figures, which the policies open to the asker
 * (walls.test.ts, access.test.ts), the platform's administration, and the ways to sign in. Each with its reason.
 */
const DIRECTORY = 'names and addresses that stand in public directories'
const OUTSIDE = 'only published things and disclosed figures, chosen by the policies'
const PLATFORM = 'accounts and roles, for administrators alone; no network content'
const ENTRY = 'how a session begins or ends; the token or code is its own proof (auth.test.ts)'
export const OPEN: Record<string, string> = {
  'accounts.addUser': PLATFORM, 'accounts.countWork': PLATFORM, 'accounts.endRole': PLATFORM, 'accounts.findUser': PLATFORM, 'accounts.grantRole': PLATFORM,
  'accounts.listMails': PLATFORM, 'accounts.listSystemAudit': PLATFORM, 'accounts.listUsers': PLATFORM, 'accounts.lockUser': PLATFORM, 'accounts.searchOwners': PLATFORM, 'accounts.unlockUser': PLATFORM,
  'auth.acceptAdministration': ENTRY, 'auth.askForSignIn': ENTRY, 'auth.enterCode': ENTRY, 'auth.findLinkPurpose': ENTRY, 'auth.followSignInLink': ENTRY, 'auth.isDemonstration': ENTRY, 'auth.signInAsPersona': ENTRY, 'auth.signOut': ENTRY,
  'claims.findOrganisation': PLATFORM, 'claims.listDomains': PLATFORM, 'claims.listOpenClaims': PLATFORM, 'claims.listOpenClaimsOfArea': 'claims of the municipalities of the proof (claims.test.ts)',
  'comparisons.findCohort': OUTSIDE, 'comparisons.listCompared': OUTSIDE, 'comparisons.listComparedIndicators': OUTSIDE, 'comparisons.listComparedSeries': OUTSIDE, 'comparisons.listFigures': OUTSIDE, 'comparisons.readComparison': OUTSIDE, 'comparisons.withProfiles': OUTSIDE,
  'dashboards.findArea': DIRECTORY, 'dashboards.findRecordable': DIRECTORY, 'dashboards.readArea': OUTSIDE, 'dashboards.readHistory': OUTSIDE,
  'minutes.findPublicMinutes': OUTSIDE, 'minutes.listPublicMinutes': OUTSIDE,
  'networks.countCoverage': DIRECTORY, 'networks.findNetwork': DIRECTORY, 'networks.findStartForm': DIRECTORY, 'networks.listNetworks': DIRECTORY, 'networks.listNetworksOfPlace': DIRECTORY,
  'networks.sendFeedback': 'anybody may write to a network; what was written is read inside it', 'networks.startNetwork': 'founds a network of its own (networks.test.ts)',
  'organisations.listKnownNetworks': DIRECTORY,
  'places.countMunicipalities': DIRECTORY, 'places.findPlace': DIRECTORY, 'places.listPlaces': DIRECTORY, 'places.searchPlaces': DIRECTORY,
  'programmes.findProgramme': DIRECTORY,
  'publications.findProfile': OUTSIDE, 'publications.findShownProfile': OUTSIDE,
  'work.listPeers': OUTSIDE,
}
