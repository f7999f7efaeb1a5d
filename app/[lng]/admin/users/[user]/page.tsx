import { notFound } from 'next/navigation'
import { AdminFrame } from '@/components/accounts/admin-frame'
import { GrantForm } from '@/components/accounts/grant-form'
import { GrantTable } from '@/components/accounts/grant-table'
import { LockForm } from '@/components/accounts/lock-form'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findUser } from '@/lib/accounts/queries'
import { PLATFORM_ZONE } from '@/lib/accounts/rules'
import { userSchema } from '@/lib/accounts/schema'
import { formats } from '@/lib/i18n/format'
import { pageLanguage } from '@/lib/i18n/page-language'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/users/[user]'>) {
  return { title: texts(await pageLanguage(params))('admin:users.title') }
}

/** One account: its roles, and the lock. */
export default async function UserPage({ params }: PageProps<'/[lng]/admin/users/[user]'>) {
  const lng = await pageLanguage(params)
  const { user: id } = await params
  const scope = await adminScope()
  const user = userSchema.safeParse({ user: id }).success ? await read(scope, (db) => findUser(scope, db, { id, lng })) : null
  if (!user) notFound()
  const [t, f] = [texts(lng), formats(lng)]
  const facts = [user.email, t('admin:user.since', { date: f.date(user.createdAt) }), t('admin:user.sessions', { count: user.sessions })]
  return (
    <AdminFrame lng={lng} page="users" below={`/${id}`} title={user.name} facts={facts.join(' · ')}>
      <p><Status kind={user.state === 'active' ? 'good' : 'late'}>{t(`admin:state.${user.state}`)}</Status></p>
      <LockForm lng={lng} user={user} />
      <Section heading={t('admin:user.roles')}>
        {user.grants.length > 0 ? <GrantTable lng={lng} user={user} today={today(PLATFORM_ZONE)} /> : <p className="muted">{t('admin:user.noRoles')}</p>}
      </Section>
      <Section heading={t('admin:user.give')}><GrantForm lng={lng} user={user.id} /></Section>
    </AdminFrame>
  )
}
