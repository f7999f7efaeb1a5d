'use server'
import { action } from '@/lib/action'
import { confirmClaim, refuseClaim, tieDomain, untieDomain } from './commands'
import { confirmClaimSchema, domainSchema, refuseClaimSchema } from './schema'

export const confirmClaimAction = action({ name: 'claims.confirm', scope: 'organisation', permission: 'claims.decide', schema: confirmClaimSchema, command: confirmClaim })
export const refuseClaimAction = action({ name: 'claims.refuse', scope: 'organisation', permission: 'claims.decide', schema: refuseClaimSchema, command: refuseClaim })
export const tieDomainAction = action({ name: 'claims.tieDomain', scope: 'organisation', permission: 'domains.tie', schema: domainSchema, command: tieDomain })
export const untieDomainAction = action({ name: 'claims.untieDomain', scope: 'organisation', permission: 'domains.tie', schema: domainSchema, command: untieDomain })
