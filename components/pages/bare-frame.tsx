import type { ReactNode } from 'react'

/** The frame of pages that know no reader and no address: the name of the product as the way back, and the words. */
export function BareFrame({ home, lang, children }: { home: string; lang: string; children: ReactNode }) {
  return (
    <div className="frame overview reading" lang={lang}>
      <header className="bar">
        <div className="wrap"><a className="brand" href={home}>Samverk</a></div>
      </header>
      <div className="desk only">
        <main className="sheet" id="content">{children}</main>
      </div>
    </div>
  )
}
