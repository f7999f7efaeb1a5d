import 'server-only'
import { createHash } from 'node:crypto'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { openMinutes } from './commands'
import { archivePackage } from './file-rules'
import { findMinutes, type MinutesView } from './queries'
import { type Masking, publicAppendices, publicBody } from './rules'
import type { exportMinutesSchema, publishMinutesSchema, PublishedMinutes, withdrawMinutesSchema } from './schema'

/** Publishes the public version of approved minutes at their lasting address, or anew after they were taken back. */
export async function publishMinutes(scope: NetworkScope, db: Db, input: z.output<typeof publishMinutesSchema>): Promise<CommandResult> {
  const head = await openMinutes(scope, db, input.meeting)
  if (head.state !== 'approved') throw problem('minutes:problem.notApproved', { status: 409 })
  if (head.publishedAt) throw problem('minutes:problem.published', { status: 409 })
  await publishVersion(scope, db, input.meeting)
  return { ids: [input.meeting] }
}

/** Writes the public version as it is now, with its corrections, in place of what stood at the address. */
export async function publishVersion(scope: NetworkScope, db: Db, meetingId: string): Promise<void> {
  const { networkId } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { isConfirmed: true } })
  if (!network.isConfirmed) throw problem('publications:problem.notConfirmed')
  const view = await approvedView(scope, db, meetingId)
  const masking = await maskingOf(scope, db)
  const body = publicBody(view.body, masking)
  await replacePublication(scope, db, meetingId, { body, appendices: publicAppendices(view.appendices.map(({ text, addedOn, addedBy, itemId }) => ({ text, addedOn, addedBy, itemId })), body, masking), version: view.version ?? 1, sha256: view.fingerprint })
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId } }, data: { publishedAt: new Date(), revision: { increment: 1 } }, select: { meetingId: true } })
}

async function approvedView(scope: NetworkScope, db: Db, meetingId: string): Promise<MinutesView> {
  const view = await findMinutes(scope, db, meetingId)
  if (!view) throw notHere()
  if (view.state !== 'approved') throw problem('minutes:problem.notApproved', { status: 409 })
  return view
}

/** The names of those who have been at this table and are shown by their seat alone. */
async function maskingOf({ networkId, jurisdiction }: NetworkScope, db: Db): Promise<Masking> {
  const rows = await db.member.findMany({ where: { networkId, OR: [{ isBySeatOnly: true }, { holdings: { some: { seat: { isYouth: true } } } }] }, select: { name: true } })
  return { names: rows.map((row) => row.name), word: (lang) => texts(normaliseLanguage(lang) ?? 'en', jurisdiction)('minutes:public.bySeat') }
}

async function replacePublication({ networkId, userId }: NetworkScope, db: Db, meetingId: string, body: PublishedMinutes): Promise<void> {
  const which = { networkId, kind: 'minutes', objectId: meetingId, audience: 'public' as const }
  const last = await db.publication.aggregate({ where: which, _max: { version: true } })
  await db.publication.updateMany({ where: { ...which, withdrawnAt: null }, data: { withdrawnAt: new Date() } })
  await db.publication.create({ data: { ...which, id: newId(), version: (last._max.version ?? 0) + 1, body, publishedBy: userId }, select: { id: true } })
}

/** Takes the public version back. At its address stands that it was, when and why. */
export async function withdrawMinutes(scope: NetworkScope, db: Db, input: z.output<typeof withdrawMinutesSchema>): Promise<CommandResult> {
  const { networkId, timeZone } = scope
  const head = await openMinutes(scope, db, input.meeting)
  if (!head.publishedAt) throw problem('minutes:problem.notPublished', { status: 409 })
  const meeting = await db.meeting.findUniqueOrThrow({ where: { networkId_id: { networkId, id: input.meeting } }, select: { startsAt: true } })
  await replacePublication(scope, db, input.meeting, { withdrawnOn: today(timeZone), reason: input.reason, heldOn: wallDate(meeting.startsAt, timeZone) })
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId: input.meeting } }, data: { publishedAt: null, revision: { increment: 1 } }, select: { meetingId: true } })
  return { ids: [input.meeting] }
}

/** Gives approved minutes their case number and makes the package for the archive. Its receipt is kept: version, number, fingerprint, by whom. */
export async function exportMinutes(scope: NetworkScope, db: Db, input: z.output<typeof exportMinutesSchema>): Promise<CommandResult> {
  const { networkId } = scope
  await openMinutes(scope, db, input.meeting)
  await approvedView(scope, db, input.meeting)
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId: input.meeting } }, data: { caseNumber: input.caseNumber, exportedAt: new Date(), revision: { increment: 1 } }, select: { meetingId: true } })
  const view = await approvedView(scope, db, input.meeting)
  const bytes = await archivePackage(scope, view)
  const id = newId()
  await db.minutesExport.create({
    data: { networkId, id, meetingId: input.meeting, version: view.version ?? 1, caseNumber: input.caseNumber, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, exportedBy: scope.name }, select: { id: true },
  })
  return { ids: [input.meeting, id], facts: { caseNumber: input.caseNumber } }
}
