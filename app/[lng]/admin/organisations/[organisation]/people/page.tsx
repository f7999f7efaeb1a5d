import { AppointmentTable } from '@/components/members/appointment-table'
import { readerOf } from '@/components/members/reader'
import { MunicipalityFrame } from '@/components/organisations/municipality-frame'
import { Section } from '@/components/ui/section'
import { findNetworkScopesOf } from '@/lib/access/mine'
import { organisationScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { today } from '@/lib/i18n/moments'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { listAppointments } from '@/lib/members/appointment-queries'
import { findSettings } from '@/lib/networks/settings-queries'

type Props = PageProps<'/[lng]/admin/organisations/[organisation]/people'>

export async function generateMetadata({ params }: Props) {
  return { title: texts(await pageLanguage(params))('organisations:appointments.title') }
}

async function readNetwork(scope: NetworkScope) {
  const day = today(scope.timeZone)
  return { scope, day, ...(await read(scope, async (db) => ({ settings: await findSettings(scope, db), appointments: await listAppointments(scope, db, day) }))) }
}

/** Who sits in the municipality's networks: confirmed once a year, ended when somebody leaves. */
export default async function PeoplePage({ params }: Props) {
  const lng = await pageLanguage(params)
  const scope = await organisationScope((await params).organisation, 'organisations.arrange')
  const networks: Awaited<ReturnType<typeof readNetwork>>[] = []
  for (const own of await findNetworkScopesOf(scope)) if (mayInNetwork(own.role, 'members.seat')) networks.push(await readNetwork(own))
  const t = texts(lng, scope.jurisdiction)
  const due = networks.flatMap((one) => one.appointments).filter((row) => row.state === 'due').length
  return (
    <MunicipalityFrame lng={lng} scope={scope} page="/people" title={t('organisations:appointments.title')} lede={t('organisations:appointments.lede')}>
      {networks.length ? <p className="mt-4"><b>{t('organisations:appointments.due', { count: due })}</b></p> : <p>{t('organisations:appointments.none')}</p>}
      {networks.map(({ scope: own, day, settings, appointments }) => {
        const [reader, name] = [readerOf(own, lng, { day, mayEdit: true, mayInvite: true }), contentIn(settings.names, lng, own.languages).text]
        return (
          <Section key={own.networkId} heading={name} aside={<a href={`${reader.base}/members`}>{t('organisations:appointments.roster')}</a>}>
            {appointments.length ? <AppointmentTable network={name} appointments={appointments} reader={reader} /> : <p>{t('organisations:appointments.nobody')}</p>}
          </Section>
        )
      })}
    </MunicipalityFrame>
  )
}
