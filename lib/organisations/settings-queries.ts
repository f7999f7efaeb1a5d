import 'server-only'
import { inForce } from '@/lib/access/find'
import type { OrganisationScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { type Retention, retentionOf } from './retention-rules'

/** `revision` is 0 before anybody has decided anything: the defaults hold. */
export type MunicipalSettings = { names: unknown; official: string[]; languages: string[]; needsAllLanguages: boolean; retention: Retention; revision: number }

/** What a municipality has decided for its networks, beside its official languages. */
export async function findMunicipalSettings(scope: OrganisationScope, db: Db): Promise<MunicipalSettings> {
  const { organisationId } = scope
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { names: true, placeId: true } })
  const official = organisation.placeId ? await db.placeLanguage.findMany({ where: { placeId: organisation.placeId, ...inForce() }, orderBy: { position: 'asc' }, select: { lang: true } }) : []
  const stored = await db.organisationSetting.findUnique({ where: { organisationId } })
  return { names: organisation.names, official: official.map((row) => row.lang), languages: stored?.languages ?? [], needsAllLanguages: stored?.needsAllLanguages ?? false, retention: retentionOf(stored?.retention), revision: stored?.revision ?? 0 }
}
