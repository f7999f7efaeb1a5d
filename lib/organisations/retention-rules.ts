/** How long what stands in a municipality's networks is kept, in months (domain.md 4.4). Pure. */

/** A kind of record whose time the municipality sets within limits that its records plan must keep to. */
export const RETENTION_KINDS = ['attendance', 'contact', 'log'] as const
export type RetentionKind = (typeof RETENTION_KINDS)[number]
export type Retention = Readonly<Record<RetentionKind, number>>

/** Attendance by name 24 months, contact 12 months after the last membership, logs 24 months. */
export const RETENTION_DEFAULTS: Retention = { attendance: 24, contact: 12, log: 24 }

/** The least keeps a meeting year and the yearly audit readable; the most is what the purpose can bear. */
export const RETENTION_LIMITS: Readonly<Record<RetentionKind, { least: number; most: number }>> = {
  attendance: { least: 12, most: 60 },
  contact: { least: 1, most: 36 },
  log: { least: 12, most: 60 },
}

/** What no municipality owns is kept the same time everywhere: letters in months, the rest in days. */
export const PLATFORM_RETENTION = { mailMonths: 6, logMonths: 24, accountMonths: 12, linkDays: 30, receiptDays: 30, requestDays: 1, importDays: 30 } as const

/** The periods in force for stored ones: what is missing or no number within its limits counts as the default. */
export function retentionOf(stored: unknown): Retention {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<RetentionKind, unknown>>
  const months = (kind: RetentionKind) => {
    const value = given[kind]
    const { least, most } = RETENTION_LIMITS[kind]
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : RETENTION_DEFAULTS[kind]
  }
  return { attendance: months('attendance'), contact: months('contact'), log: months('log') }
}

/** The periods of a network that several municipalities answer for together: the shortest of each kind. */
export function shortestRetention(all: readonly Retention[]): Retention {
  const shortest = (kind: RetentionKind) => Math.min(...all.map((one) => one[kind]))
  return all.length ? { attendance: shortest('attendance'), contact: shortest('contact'), log: shortest('log') } : RETENTION_DEFAULTS
}

/** The day that lies so many months before another, both at midnight UTC; the last of a short month stands for days it lacks. */
export function monthsBefore(now: Date, months: number): Date {
  const day = now.getUTCDate()
  const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth(), Math.min(day, last)))
}
