import type { ReactNode } from 'react'
import { MiniBand } from '@/components/charts/mini-band'
import { Desk } from '@/components/shell/desk'
import { Masthead } from '@/components/shell/masthead'
import { PageFrame } from '@/components/shell/page-frame'
import { PagesMenu } from '@/components/shell/pages-menu'
import type { NetworkScope } from '@/lib/access/scopes'
import { mayInNetwork, type NetworkPermission } from '@/lib/access/permissions'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { bandThreads, miniLabel } from '@/lib/meetings/band-rules'
import type { Head } from '@/lib/work/queries'

const PAGES = {
  home: { path: '', permission: 'networks.read' },
  members: { path: '/members', permission: 'members.read' },
  sectors: { path: '/sectors', permission: 'members.read' },
  meetings: { path: '/meetings', permission: 'meetings.read' },
  minutes: { path: '/minutes', permission: 'minutes.read' },
  decisions: { path: '/decisions', permission: 'decisions.read' },
  goals: { path: '/goals', permission: 'goals.read' },
  indicators: { path: '/indicators', permission: 'indicators.read' },
  clocks: { path: '/clocks', permission: 'clocks.read' },
  terms: { path: '/terms', permission: 'terms.prepare' },
  settings: { path: '/settings', permission: 'networks.describe' },
  history: { path: '/history', permission: 'networks.audit' },
} as const satisfies Record<string, { path: string; permission: NetworkPermission }>
export type WorkPage = keyof typeof PAGES

type Props = {
  lng: Lng
  scope: NetworkScope
  head: Head
  /** The menu's current page */
  page: WorkPage
  /** The address after `/networks/{slug}/work`; the menu page's own when left out */
  path?: string
  /** The full band: on the home page alone, whose title is the network's name */
  band?: ReactNode
  margin?: ReactNode
  children: ReactNode
}

/** The frame of every page of a network's workspace: bar, masthead with the band, the network's pages, sheet and margin. */
export function Workspace({ lng, scope, head, page, path, band, margin, children }: Props) {
  const t = texts(lng, scope.jurisdiction)
  const work = `/networks/${scope.slug}/work`
  const base = `/${lng}${work}`
  const facts = [...head.places, t('work:head.seats', { count: head.seats }), t('work:head.members', { count: head.members }), ...(head.isConfirmed ? [] : [t('work:head.unconfirmed')])].join(' · ')
  const mini = head.band.meetings.length > 0 ? <MiniBand threads={bandThreads(head.band, { t, timeZone: scope.timeZone, base }).threads} size="masthead" label={miniLabel(head.band, t)} /> : undefined
  const name = <span lang={head.lang === lng ? undefined : head.lang}>{head.name}</span>
  const links = (Object.keys(PAGES) as WorkPage[]).filter((key) => mayInNetwork(scope.role, PAGES[key].permission)).map((key) => ({ href: `${base}${PAGES[key].path}`, label: t(`shell:pages.${key}`), current: key === page }))
  const areas = [{ path: work, label: head.places[0] ?? head.name }, { path: '/work', label: t('shell:area.work') }, { path: '/places', label: t('shell:area.findMunicipality') }]
  return (
    <PageFrame lng={lng} path={`${work}${path ?? PAGES[page].path}`} jurisdiction={scope.jurisdiction} areas={areas}>
      <Masthead identity={band ? { name, facts } : { name, facts, href: base, mini }}>{band}</Masthead>
      <Desk menu={<PagesMenu label={t('shell:pages.label')} folded={t('shell:pages.folded', { page: t(`shell:pages.${page}`) })} links={links} />} margin={margin} marginLabel={t('shell:margin.label')}>
        {children}
      </Desk>
    </PageFrame>
  )
}
