import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { contentIn } from '@/lib/i18n/content'
import { textIn } from '@/lib/i18n/five-texts'
import type { Texts } from '@/lib/i18n/texts'
import { listLocalIndicators, listOfficialChoices } from '@/lib/indicators/queries'
import { sectorLabel } from '@/lib/meetings/name-rules'
import { listNetworkSectors } from '@/lib/sectors/queries'

/** The choices of a goal's form in the reader's language: who answers for it, and what it can be measured by. */
export async function listGoalChoices(scope: NetworkScope, db: Db, t: Texts) {
  const sectors = (await listNetworkSectors(scope, db)).filter((sector) => sector.until === null)
  const official = (await listOfficialChoices(scope, db)).map((one) => ({ value: `official:${one.id}:${one.placeId}`, label: `${textIn(one.names, t.lng, t.jurisdiction)}, ${one.placeName}` }))
  const local = (await listLocalIndicators(scope, db)).map((one) => ({ value: `local:${one.id}`, label: contentIn(one.names, t.lng, scope.languages).text }))
  return {
    sectors: sectors.map((sector) => ({ value: sector.id, label: sectorLabel(sector, t) })),
    measures: [
      { value: 'none', label: t('goals:form.measureNone') },
      { value: 'new', label: t('goals:form.measureNew') },
      ...(local.length ? [{ label: t('goals:form.measureLocal'), options: local }] : []),
      ...(official.length ? [{ label: t('goals:form.measureOfficial'), options: official }] : []),
    ],
  }
}
