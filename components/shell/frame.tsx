import type { ReactNode } from 'react'

/** The whole page under `body`. `overview`: question on the page colour, answers on one full-width white sheet; `reading`: all white (public, front, sign-in). */
export function Frame({ kind = 'desk', lang, children }: { kind?: 'desk' | 'overview' | 'reading'; lang?: string; children: ReactNode }) {
  const className = { desk: 'frame', overview: 'frame overview', reading: 'frame overview reading' }[kind]
  return <div className={className} lang={lang}>{children}</div>
}
