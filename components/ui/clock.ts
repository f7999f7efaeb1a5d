/**
 * Hour and minute of an ISO time for a status line: «14.32», in English «14:32».
 * `Intl` writes a colon in Swedish and Norwegian, the language councils write a point (words.md 5).
 */
export function clock(iso: string, lng: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('hour')}${lng === 'en' ? ':' : '.'}${part('minute')}`
}
