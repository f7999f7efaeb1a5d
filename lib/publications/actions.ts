'use server'
import { action } from '@/lib/action'
import { LANGUAGES } from '@/lib/i18n/languages'
import type { NetworkScope } from '@/lib/access/scopes'
import { publishProfile, withdrawProfile } from './commands'
import { profileSchema } from './schema'

const publicPages = (scope: NetworkScope) => LANGUAGES.map((lng) => `/${lng}/networks/${scope.slug}`)

export const publishProfileAction = action({ name: 'publishProfile', scope: 'network', permission: 'networks.publish', schema: profileSchema, command: publishProfile, publishes: publicPages })
export const withdrawProfileAction = action({ name: 'withdrawProfile', scope: 'network', permission: 'networks.publish', schema: profileSchema, command: withdrawProfile, publishes: publicPages })
