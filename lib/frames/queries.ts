import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { ruleSetsInForce } from './rules'
import { ruleSetSchema, type RuleSet } from './schema'

/** Rule sets never change once loaded (a change is a new version), so each is read through its schema once a process. */
const known = new Map<string, RuleSet>()

/** Every rule set that has been loaded, also those repealed: a successor is found among them. */
export async function listRuleSets(db: Db): Promise<RuleSet[]> {
  const rows = await db.ruleSet.findMany({ select: { code: true, version: true, hash: true, definition: true }, orderBy: [{ code: 'asc' }, { version: 'asc' }] })
  return rows.map((row) => {
    const key = `${row.code} ${row.version} ${row.hash}`
    const ruleSet = known.get(key) ?? ruleSetSchema.parse(row.definition)
    known.set(key, ruleSet)
    return ruleSet
  })
}

/** The rule sets that the network's mandates put it under on a day (`2026-12-04`). Empty without a mandate. */
export async function listRuleSetsInForce(scope: NetworkScope, db: Db, day: string): Promise<RuleSet[]> {
  const mandates = await db.mandate.findMany({
    where: { networkId: scope.networkId },
    select: { ruleSetCode: true, ruleSetVersion: true, validFrom: true, validTo: true },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  })
  const frames = mandates.map((row) => ({
    ruleSetCode: row.ruleSetCode, ruleSetVersion: row.ruleSetVersion, from: isoDay(row.validFrom), to: row.validTo && isoDay(row.validTo),
  }))
  return ruleSetsInForce(await listRuleSets(db), frames, day)
}
