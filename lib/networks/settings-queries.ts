import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { localizedText, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { listPlaces, type PlaceLink } from '@/lib/places/queries'
import type { NetworkLine } from './queries'
import type { MunicipalityPeriod } from './rules'

export type NetworkSettings = {
  names: LocalizedText; languages: string[]; meetingTarget: number; callDays: number; hostBody: string | null; isBandPublic: boolean; isConfirmed: boolean
  state: NetworkLine['state']; revision: number
}

/** What the chair may change about the network itself. */
export async function findSettings(scope: NetworkScope, db: Db): Promise<NetworkSettings> {
  const row = await db.network.findUniqueOrThrow({
    where: { id: scope.networkId },
    select: { names: true, languages: true, meetingTarget: true, callDays: true, hostBody: true, isBandPublic: true, isConfirmed: true, state: true, revision: true },
  })
  return { ...row, names: localizedText.parse(row.names) }
}

export type MunicipalityRow = MunicipalityPeriod & { place: PlaceLink }

/** Every municipality's time in the network, ended ones too, oldest first. */
export async function listMunicipalities(scope: NetworkScope, db: Db): Promise<MunicipalityRow[]> {
  const rows = await db.networkMunicipality.findMany({ where: { networkId: scope.networkId }, orderBy: [{ validFrom: 'asc' }, { role: 'asc' }] })
  const places = await listPlaces(scope, db, [...new Set(rows.map((row) => row.placeId))])
  return rows.flatMap((row) => places.filter((place) => place.id === row.placeId).map((place) => ({
    id: row.id, placeId: row.placeId, role: row.role, from: isoDay(row.validFrom), to: row.validTo && isoDay(row.validTo), place,
  })))
}

export type ConsentRow = { id: string; place: PlaceLink; askedEmail: string; askedAt: Date; startsOn: Date; answer: boolean | null; answeredName: string | null; answeredRole: string | null; answeredAt: Date | null }

/** Consents asked of municipalities, newest first, with the name, office and day of each answer. */
export async function listConsents(scope: NetworkScope, db: Db): Promise<ConsentRow[]> {
  const rows = await db.networkConsent.findMany({ where: { networkId: scope.networkId }, orderBy: { askedAt: 'desc' } })
  const places = await listPlaces(scope, db, [...new Set(rows.map((row) => row.placeId))])
  return rows.flatMap((row) => places.filter((place) => place.id === row.placeId).map((place) => ({ ...row, place })))
}

export type MandateRow = { id: string; giver: string; decidedOn: Date; task: LocalizedText; documentName: string | null; caseNumber: string | null; ruleSet: { code: string; version: string; names: unknown } | null; validFrom: Date; validTo: Date | null }

/** The tasks given to the network, those in force first. */
export async function listMandates(scope: NetworkScope, db: Db): Promise<MandateRow[]> {
  const rows = await db.mandate.findMany({
    where: { networkId: scope.networkId }, orderBy: [{ validTo: { sort: 'desc', nulls: 'first' } }, { validFrom: 'desc' }],
    include: { ruleSet: { select: { code: true, version: true, names: true } } },
  })
  return rows.map(({ scope: task, ...row }) => ({ ...row, task: localizedText.parse(task) }))
}

export type FeedbackRow = { id: string; text: string; contact: string | null; language: string; sentAt: Date; handledAt: Date | null }

/** What the public has written to the network, unanswered first. */
export async function listFeedback(scope: NetworkScope, db: Db): Promise<FeedbackRow[]> {
  return db.networkFeedback.findMany({
    where: { networkId: scope.networkId }, orderBy: [{ handledAt: { sort: 'desc', nulls: 'first' } }, { sentAt: 'desc' }],
    select: { id: true, text: true, contact: true, language: true, sentAt: true, handledAt: true },
  })
}
