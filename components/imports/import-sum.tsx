import Link from 'next/link'
import { Status, type StatusKind } from '@/components/ui/status'
import type { ImportView } from '@/lib/imports/queries'
import type { RowEffect } from '@/lib/imports/rules'
import type { ImportReader } from './import-reader'

/** Shape and colour of what a row does. */
export const EFFECTS: Record<RowEffect, StatusKind> = { new: 'done', changed: 'good', unchanged: 'idle', wrong: 'late', waits: 'idle' }

/** How many rows do what, and the filter of the table under it, which stands in the address. */
export function ImportSum({ view, onlyBad, reader }: { view: ImportView; onlyBad: boolean; reader: ImportReader }) {
  const { t, base } = reader
  const address = `${base}/${view.id}`
  return (
    <div className="row mb-3 text-table">
      <b>{t('common:table.rows', { count: view.rows.length })}</b>
      {(Object.keys(EFFECTS) as RowEffect[]).map((effect) => (view.sums[effect] ? <Status key={effect} kind={EFFECTS[effect]}>{t(`imports:sum.${effect}`, { count: view.sums[effect] })}</Status> : null))}
      <Link className="ml-auto" href={onlyBad ? `${address}?show=all` : `${address}?show=bad`} scroll={false}>{t(onlyBad ? 'imports:review.all' : 'imports:review.onlyBad')}</Link>
    </div>
  )
}
