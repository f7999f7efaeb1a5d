/**
 * Hour and minute of an ISO time for a status line: «14.32». `Intl` writes a colon in Swedish and Norwegian, the language
 * councils write a point, and the interface keeps it in all its languages (words.md 5). Without zone: the reader's own.
 */
export function clock(iso: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${Number(part('hour'))}.${part('minute')}`
}
