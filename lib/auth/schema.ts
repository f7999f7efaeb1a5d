import { z } from 'zod'
import { emailField } from './email'

export const askSchema = z.object({ lng: z.string().max(5, 'common:problem.unknownCode'), email: emailField })
export const codeSchema = z.object({ lng: z.string().max(5, 'common:problem.unknownCode'), code: z.string().trim().transform((code) => code.replace(/\s/g, '')).pipe(z.string().regex(/^\d{6}$/, 'auth:problem.sixDigits')) })
export const tokenSchema = z.object({ lng: z.string().max(5, 'common:problem.unknownCode'), token: z.string().min(20).max(100) })
export const personaSchema = z.object({ lng: z.string().max(5, 'common:problem.unknownCode'), persona: z.string().max(40, 'common:problem.unknownCode') })
export const plainSchema = z.object({ lng: z.string().max(5, 'common:problem.unknownCode') })

export type AskInput = z.output<typeof askSchema>
export type CodeInput = z.output<typeof codeSchema>
export type TokenInput = z.output<typeof tokenSchema>
export type PersonaInput = z.output<typeof personaSchema>
export type PlainInput = z.output<typeof plainSchema>
