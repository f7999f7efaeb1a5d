import type { z } from 'zod'
import type { Conflict, Problem } from './problem'
import { typedValues } from './form-values'
import type { Texts } from '@/lib/i18n/texts'

/** What a form gets back. Messages are in the reader's language; what was typed comes back with every refusal. */
export type Outcome =
  | { ok: true; at: string; result: Record<string, string | number | boolean | null>; undo?: string }
  | { ok: false; status: number; code: string; message: string; fields: Record<string, string>; values: Record<string, string | string[]>; conflict?: Conflict }

/** A refusal for a known problem, at its field when it has one. */
export function refusal(t: Texts, found: Problem, form: FormData): Outcome {
  const message = t.named(found.code, found.details.values)
  const { field, status = 422, conflict } = found.details
  return { ok: false, status, code: found.code, message, fields: field ? { [field]: message } : {}, values: typedValues(form), ...(conflict ? { conflict } : {}) }
}

/** A refusal for what the schema did not let in: one message a field, the first that was found. */
export function invalid(t: Texts, error: z.ZodError, form: FormData): Outcome {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'form'] ??= messageOf(t, issue)
  return { ok: false, status: 422, code: 'common:form.errorTitle', message: t.named('common:form.errorTitle'), fields, values: typedValues(form) }
}

type Issue = z.core.$ZodIssue

function messageOf(t: Texts, issue: Issue): string {
  const isKey = /^[a-z][\w-]*:/.test(issue.message)
  const limits = { max: 'maximum' in issue ? Number(issue.maximum) : 0, min: 'minimum' in issue ? Number(issue.minimum) : 0 }
  return t.named(isKey ? issue.message : keyOf(issue), limits)
}

function keyOf(issue: Issue): string {
  if (issue.code === 'too_big') return 'common:problem.tooLong'
  if (issue.code === 'too_small') return 'common:problem.tooShort'
  if (issue.code === 'invalid_value') return 'common:problem.unknownCode'
  return 'common:problem.required'
}
