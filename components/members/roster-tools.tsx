import { Button } from '@/components/ui/button'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkRole } from '@/lib/access/roles'
import type { Reader } from './reader'

/** The buttons over the roster, each only for those who may. */
export function RosterTools({ scope, reader }: { scope: { role: NetworkRole }; reader: Reader }) {
  const { t, base } = reader
  return (
    <div className="row">
      {mayInNetwork(scope.role, 'members.seat') ? <Button href={`${base}/members?add=#content`} small>{t('members:action.addSeat')}</Button> : null}
      {mayInNetwork(scope.role, 'members.export') ? <Button href={`${base}/members/export?as=xlsx`} download small>{t('common:button.downloadExcel')}</Button> : null}
      {mayInNetwork(scope.role, 'members.export') ? <Button href={`${base}/members/export?as=csv`} download small>{t('common:button.downloadCsv')}</Button> : null}
      {mayInNetwork(scope.role, 'imports.run') ? <Button href={`${base}/imports`} small>{t('common:button.import')}</Button> : null}
    </div>
  )
}
