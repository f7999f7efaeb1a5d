import type { ReactNode } from 'react'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PagesMenu } from '@/components/shell/pages-menu'
import { PageHead } from '@/components/ui/page-head'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

const PAGES = ['users', 'claims', 'domains', 'mails', 'audit'] as const
export type AdminPage = (typeof PAGES)[number]

type Props = { lng: Lng; page?: AdminPage; below?: string; title: string; lede?: string; facts?: string; children: ReactNode }

/** The frame of the platform administrator's pages, with their menu. `below` is the rest of the address. */
export function AdminFrame({ lng, page, below = '', title, lede, facts, children }: Props) {
  const t = texts(lng)
  const names = { users: t('shell:pages.users'), claims: t('shell:pages.claims'), domains: t('shell:pages.domains'), mails: t('shell:pages.mail'), audit: t('admin:audit.title') }
  const links = [{ href: `/${lng}/admin`, label: t('shell:pages.home'), current: !page }, ...PAGES.map((name) => ({ href: `/${lng}/admin/${name}`, label: names[name], current: name === page }))]
  const current = page ? names[page] : t('shell:pages.home')
  return (
    <PageFrame lng={lng} path={page ? `/admin/${page}${below}` : '/admin'} areas={[{ path: '/admin', label: t('shell:area.admin') }]}>
      <Desk menu={<PagesMenu label={t('admin:menu')} folded={t('shell:pages.folded', { page: current })} links={links} />}>
        <PageHead title={title} lede={lede} facts={facts} />
        {children}
      </Desk>
    </PageFrame>
  )
}
