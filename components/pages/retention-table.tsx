import { Table } from '@/components/ui/table'
import type { Texts } from '@/lib/i18n/texts'

const KEPT = ['account', 'attendance', 'surveys', 'events', 'logs', 'minutes'] as const

/** How long each kind of detail is kept (domain.md 4.4). */
export function RetentionTable({ t }: { t: Texts }) {
  return (
    <Table
      caption={t('pages:privacy.keptTitle')}
      rows={KEPT}
      rowKey={(kind) => kind}
      columns={[
        { key: 'what', head: t('pages:privacy.keptWhat'), rowHead: true, cell: (kind) => t(`pages:privacy.${kind}Kept`) },
        { key: 'long', head: t('pages:privacy.keptHowLong'), cell: (kind) => t(`pages:privacy.${kind}For`) },
      ]}
    />
  )
}
