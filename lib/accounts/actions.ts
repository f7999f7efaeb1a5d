'use server'
import { action } from '@/lib/action'
import { dropSession } from '@/lib/auth/cookie'
import { addUser, appointExecutive, describeMe, dismissExecutive, endAllMySessions, endMySession, endRole, grantRole, lockUser, unlockUser } from './commands'
import { addUserSchema, appointSchema, describeMeSchema, dismissSchema, endRoleSchema, endSessionSchema, grantRoleSchema, noFieldsSchema, userSchema } from './schema'

export const describeMeAction = action({ name: 'accounts.describeMe', scope: 'person', schema: describeMeSchema, command: describeMe })
export const endMySessionAction = action({ name: 'accounts.endSession', scope: 'person', schema: endSessionSchema, command: endMySession })
export const endAllMySessionsAction = action({
  name: 'accounts.endAllSessions', scope: 'person', schema: noFieldsSchema, command: endAllMySessions,
  after: () => dropSession(), goTo: (_result, _form, lng) => `/${lng}/sign-in`,
})
export const addUserAction = action({
  name: 'accounts.add', scope: 'admin', schema: addUserSchema, command: addUser,
  goTo: ({ ids }, _form, lng) => `/${lng}/admin/users/${ids?.[0] ?? ''}`,
})
export const lockUserAction = action({ name: 'accounts.lock', scope: 'admin', schema: userSchema, command: lockUser })
export const unlockUserAction = action({ name: 'accounts.unlock', scope: 'admin', schema: userSchema, command: unlockUser })
export const grantRoleAction = action({ name: 'accounts.grantRole', scope: 'admin', schema: grantRoleSchema, command: grantRole })
export const endRoleAction = action({ name: 'accounts.endRole', scope: 'admin', schema: endRoleSchema, command: endRole })
export const appointExecutiveAction = action({ name: 'accounts.appointExecutive', scope: 'organisation', permission: 'organisations.arrange', schema: appointSchema, command: appointExecutive })
export const dismissExecutiveAction = action({ name: 'accounts.dismissExecutive', scope: 'organisation', permission: 'organisations.arrange', schema: dismissSchema, command: dismissExecutive })
