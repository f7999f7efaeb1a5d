import { z } from 'zod'
import { requiredText } from '@/lib/free-text'
import { asciiDomain } from '@/lib/auth/email'

const id = z.uuid('common:problem.unknownCode')

export const confirmClaimSchema = z.object({ claim: id })
export const refuseClaimSchema = z.object({ claim: id, reason: requiredText(500) })
export const domainSchema = z.object({
  domain: z.string().trim().min(1, 'common:problem.required').max(254).transform((raw, context) => {
    const domain = asciiDomain(raw)
    if (domain) return domain
    context.addIssue({ code: 'custom', message: 'claims:problem.notADomain' })
    return z.NEVER
  }),
})

export type ConfirmClaim = z.output<typeof confirmClaimSchema>
export type RefuseClaim = z.output<typeof refuseClaimSchema>
export type DomainInput = z.output<typeof domainSchema>
