'use server'
import { action } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { publishProfile, withdrawProfile } from './commands'
import { publicPages } from './rules'
import { profileSchema } from './schema'

const pages = (scope: NetworkScope) => publicPages(scope.slug)

export const publishProfileAction = action({ name: 'publishProfile', scope: 'network', permission: 'networks.publish', schema: profileSchema, command: publishProfile, publishes: pages })
export const withdrawProfileAction = action({ name: 'withdrawProfile', scope: 'network', permission: 'networks.publish', schema: profileSchema, command: withdrawProfile, publishes: pages })
