/** What is true about a network's municipalities and phases. Pure; days are `2026-12-04`, both ends of a period belong to it. */
import { CONTENT_LANGUAGES } from '@/lib/i18n/languages'

export type MunicipalityPeriod = { id: string; placeId: string; role: 'lead' | 'member'; from: string; to: string | null }

/** The day before: the last day of a row that another replaces. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The municipalities on a day, the lead first. */
export function municipalitiesOn(rows: readonly MunicipalityPeriod[], day: string): MunicipalityPeriod[] {
  return rows.filter((row) => row.from <= day && (row.to === null || day <= row.to)).sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
}

export type LeadChange = { end: { id: string; to: string }[]; begin: { placeId: string; role: 'lead' | 'member'; from: string; to: string | null }[] }

/**
 * What a change of lead from a day does to the rows: both municipalities' open rows end the day before and new ones
 * begin, so that who led when can still be read. Null when the place is no member that day, leads already, or when one
 * of the rows began that very day or later (a correction, not a change).
 */
export function leadChange(rows: readonly MunicipalityPeriod[], placeId: string, from: string): LeadChange | null {
  const now = municipalitiesOn(rows, from)
  const next = now.find((row) => row.placeId === placeId)
  const lead = now.find((row) => row.role === 'lead')
  if (!next || !lead || next === lead || next.from >= from || lead.from >= from) return null
  return {
    end: [lead, next].map((row) => ({ id: row.id, to: dayBefore(from) })),
    begin: [{ placeId: lead.placeId, role: 'member', from, to: lead.to }, { placeId, role: 'lead', from, to: next.to }],
  }
}

/** Why a municipality cannot leave on that last day; null when it can. */
export function whyNotLeave(rows: readonly MunicipalityPeriod[], placeId: string, lastDay: string): 'notMember' | 'isLead' | null {
  const row = municipalitiesOn(rows, lastDay).find((one) => one.placeId === placeId)
  if (!row) return 'notMember'
  return row.role === 'lead' ? 'isLead' : null
}

/** The addresses a new network may get, in the order they are tried: its lead municipality's own, then numbered. */
export function slugCandidates(base: string): string[] {
  return [base, ...Array.from({ length: 30 }, (_, number) => `${base}-${number + 2}`)]
}

/** Whether a work e-mail lies under a tied domain: the domain itself or below it. */
export function isUnderDomain(email: string, domain: string): boolean {
  const host = email.split('@').at(-1)?.toLowerCase() ?? ''
  const tied = domain.toLowerCase()
  return host === tied || host.endsWith(`.${tied}`)
}

/** The official languages of municipalities in which the network can write, each once and in their order. */
export function contentLanguages(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => CONTENT_LANGUAGES.includes(code))
}
