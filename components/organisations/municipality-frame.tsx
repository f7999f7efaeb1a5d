import type { ReactNode } from 'react'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import type { OrganisationScope } from '@/lib/access/scopes'
import { mayForOrganisation } from '@/lib/access/permissions'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

type Props = { lng: Lng; scope: OrganisationScope; page: '' | '/people' | '/settings'; title: string; lede: string; children: ReactNode }

/** The pages on which a municipality decides for itself: claims and officers, appointments, languages and retention. */
export function MunicipalityFrame({ lng, scope, page, title, lede, children }: Props) {
  const t = texts(lng, scope.jurisdiction)
  const home = `/admin/organisations/${scope.slug}`
  const own = mayForOrganisation(scope.role, 'organisations.arrange') ? [{ path: `${home}/people`, label: t('organisations:people') }, { path: `${home}/settings`, label: t('organisations:title') }] : []
  return (
    <PageFrame lng={lng} path={`${home}${page}`} kind="overview" jurisdiction={scope.jurisdiction} areas={[{ path: '/work', label: t('shell:area.work') }, { path: home, label: t('shell:area.municipality') }, ...own]}>
      <Desk>
        <PageHead title={title} lede={lede} />
        {children}
      </Desk>
    </PageFrame>
  )
}
