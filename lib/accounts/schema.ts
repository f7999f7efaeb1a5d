import { z } from 'zod'
import { requiredText } from '@/lib/free-text'
import { emailField } from '@/lib/auth/email'
import { LANGUAGES } from '@/lib/i18n/languages'
import { parseDate } from '@/lib/i18n/parse'
import { GRANTED_ROLES } from './rules'

const id = z.uuid('common:problem.unknownCode')
const name = requiredText(120)
/** A date or nothing; nothing is null: from today, or until further notice. */
const optionalDay = z.string().trim().default('').transform((text, context) => {
  if (text === '') return null
  const day = parseDate(text)
  if (day) return day
  context.addIssue({ code: 'custom', message: 'common:problem.notADate' })
  return z.NEVER
})

export const describeMeSchema = z.object({ name, language: z.enum(LANGUAGES, 'common:problem.unknownCode') })
export const endSessionSchema = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/, 'common:problem.unknownCode') })
export const noFieldsSchema = z.object({})
export const userSchema = z.object({ user: id })
export const addUserSchema = z.object({ name, email: emailField, lng: z.string().max(5, 'common:problem.unknownCode') })
export const grantRoleSchema = z.object({ user: id, role: z.enum(GRANTED_ROLES, 'common:problem.choose'), owner: z.string().trim().max(200, 'common:problem.unknownCode').default(''), until: optionalDay })
export const endRoleSchema = z.object({ user: id, grant: id })
export const appointSchema = z.object({ name, email: emailField, lng: z.string().max(5, 'common:problem.unknownCode'), until: optionalDay })
export const dismissSchema = z.object({ grant: id })

export type DescribeMe = z.output<typeof describeMeSchema>
export type EndSession = z.output<typeof endSessionSchema>
export type WhichUser = z.output<typeof userSchema>
export type AddUser = z.output<typeof addUserSchema>
export type GrantRole = z.output<typeof grantRoleSchema>
export type EndRole = z.output<typeof endRoleSchema>
export type Appoint = z.output<typeof appointSchema>
export type Dismiss = z.output<typeof dismissSchema>

/** What the list of users is asked for in its address; anything odd there is the first page of all. */
export const usersAskedSchema = z.object({ q: z.string().trim().max(100).catch(''), page: z.coerce.number().int().min(1).max(10_000).catch(1) })
/** What `/api/owners` is asked for. */
export const ownersAskedSchema = z.object({ q: z.string().trim().toLowerCase().max(100).catch(''), kind: z.enum(['organisation']).optional().catch(undefined), lng: z.enum(LANGUAGES).catch('sv') })
