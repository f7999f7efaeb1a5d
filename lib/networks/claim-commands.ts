import 'server-only'
import { inForce } from '@/lib/access/find'
import { newId } from '@/lib/db/ids'
import { asRole, type Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { type Lng, normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'

/** Who asks to start which network in which municipality; `isConfirmed` when her e-mail domain has answered already. */
export type NewClaim = {
  organisationId: string; networkId: string; networkName: string; isConfirmed: boolean; jurisdiction: string
  place: { id: string; names: { lang: string; name: string }[] }; claimant: { userId: string; name: string; email: string }
}

/** Leaves the claim with the municipality, and when it waits for an answer tells those who may give one. */
export async function leaveClaim(db: Db, claim: NewClaim): Promise<void> {
  const { organisationId, networkId, networkName, claimant, isConfirmed } = claim
  await db.networkClaim.create({
    data: {
      organisationId, id: newId(), networkId, networkName, claimantId: claimant.userId, claimantName: claimant.name, claimantEmail: claimant.email,
      ...(isConfirmed ? { state: 'confirmed' as const, way: 'domain', decidedAt: new Date() } : {}),
    },
  })
  if (isConfirmed) return
  for (const decider of await findDeciders(db, claim)) await tellDecider(db, claim, decider)
}

type Decider = { email: string; lng: Lng; path: string }

/** The municipality's administrators and the coordinators of its regions; where it has neither, the platform's administrators. */
async function findDeciders(db: Db, { organisationId, place }: NewClaim): Promise<Decider[]> {
  return asRole(db, 'samverk_auth', async () => {
    const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { slug: true } })
    const regions = await db.placeMembership.findMany({ where: { placeId: place.id, ...inForce() }, select: { parent: { select: { id: true, slug: true } } } })
    const grants = await db.roleGrant.findMany({
      where: {
        AND: [inForce(), { OR: [{ role: 'municipal_administrator', organisationId }, { role: 'region', placeId: { in: regions.map((row) => row.parent.id) } }, { role: 'administrator' }] }],
        user: { state: 'active' },
      },
      orderBy: { validFrom: 'asc' }, select: { role: true, placeId: true, user: { select: { email: true, language: true } } },
    })
    const near = grants.filter((grant) => grant.role !== 'administrator')
    const paths: Record<string, (placeId: string | null) => string> = {
      municipal_administrator: () => `/admin/organisations/${organisation.slug}`,
      region: (placeId) => `/areas/${regions.find((row) => row.parent.id === placeId)?.parent.slug ?? ''}/work/claims`,
      administrator: () => '/admin/claims',
    }
    const deciders = (near.length ? near : grants).map(({ role, placeId, user }) => ({ email: user.email, lng: normaliseLanguage(user.language) ?? 'sv', path: paths[role]?.(placeId) ?? '' }))
    return deciders.filter((one, index) => deciders.findIndex((other) => other.email === one.email) === index)
  })
}

async function tellDecider(db: Db, { networkName, place, claimant, jurisdiction }: NewClaim, { email, lng, path }: Decider): Promise<void> {
  const t = texts(lng, jurisdiction)
  const municipality = (place.names.find((one) => one.lang === lng) ?? place.names[0])?.name ?? ''
  const values = { network: networkName, municipality, person: claimant.name, email: claimant.email, link: `${appUrl()}/${lng}${path}` }
  await keepMail(db, { to: email, subject: t('networks:claim.waitingSubject', values), text: t('networks:claim.waitingText', values), language: lng })
}
