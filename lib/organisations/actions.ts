'use server'
import { action } from '@/lib/action'
import { decideClaim, recordKnown, tieDomain, untieDomain } from './commands'
import { decideClaimSchema, recordKnownSchema, tieDomainSchema, untieDomainSchema } from './schema'

export const decideClaimAction = action({ name: 'decideClaim', scope: 'organisation', permission: 'claims.decide', schema: decideClaimSchema, command: decideClaim })
export const tieDomainAction = action({ name: 'tieDomain', scope: 'organisation', permission: 'domains.tie', schema: tieDomainSchema, command: tieDomain })
export const untieDomainAction = action({ name: 'untieDomain', scope: 'organisation', permission: 'domains.tie', schema: untieDomainSchema, command: untieDomain })
export const recordKnownAction = action({ name: 'recordKnown', scope: 'organisation', permission: 'known.record', schema: recordKnownSchema, command: recordKnown })
