import Link from 'next/link'
import type { ReactNode } from 'react'

type Identity = {
  name: ReactNode
  /** On all pages but the home: the way back to it. Without it the name is the page's h1 */
  href?: string
  facts?: ReactNode
  /** Ten-meeting `MiniBand` before the name on all pages but the home */
  mini?: ReactNode
}

type Props = { identity?: Identity; children?: ReactNode }

/** The white field the sheet hangs from: who this is, and on the home page the full band (children). Overview pages put their question and filters here. */
export function Masthead({ identity, children }: Props) {
  return (
    <div className="masthead">
      <div className="wrap">
        {identity ? (
          <div className="identity">
            {identity.mini}
            {identity.href ? <Link className="name" href={identity.href}>{identity.name}</Link> : <h1>{identity.name}</h1>}
            {identity.facts ? <span className="facts">{identity.facts}</span> : null}
          </div>
        ) : null}
        {children}
      </div>
    </div>
  )
}
