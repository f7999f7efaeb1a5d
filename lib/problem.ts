/** What a lost race shows: both texts, by whom and when (ISO). */
export type Conflict = { mine: Record<string, string>; theirs: Record<string, string>; by: string | null; at: string }

/** Details of a problem: the field it stands at, values its text names, and the status a machine is told. */
export type ProblemDetails = { field?: string; values?: Record<string, string | number>; status?: number; conflict?: Conflict }

/** A known way to fail. Its code is a text key, so every problem can be said in every language. */
export class Problem extends Error {
  readonly code: string
  readonly details: ProblemDetails

  constructor(code: string, details: ProblemDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Makes a problem to throw: `throw problem('meetings:problem.endsBeforeStart', { field: 'endsAt' })`. Status 422 unless said. */
export function problem(code: string, details: ProblemDetails = {}): Problem {
  return new Problem(code, { status: 422, ...details })
}

/** A lost race: someone changed the same thing first. */
export function conflict(details: Conflict): Problem {
  return new Problem('common:problem.conflict', { status: 409, conflict: details })
}

/** Turns what the database refuses into the problem a reader can mend; null for anything unknown. That it is gone or cannot keep up, `transaction` has said already. */
export function knownProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (!(error instanceof Error)) return null
  const text = `${'code' in error ? String(error.code) : ''} ${error.message}`
  if (text.includes('P2002') || text.includes('23505')) return problem('common:problem.duplicate', { status: 409 })
  // A key that leads nowhere: what it names is not there, or is another network's.
  if (text.includes('P2003') || text.includes('23503')) return problem('common:problem.notFound', { status: 404 })
  // A trigger's own words: somebody approved the minutes in the same instant.
  if (text.includes('the minutes are approved')) return problem('minutes:problem.approvedMeanwhile', { status: 409 })
  if (text.includes('23P01') || text.includes('exclusion constraint')) return problem('common:problem.overlap', { status: 409 })
  return null
}
