import type { ReactNode } from 'react'

type Props = {
  /** `PagesMenu`; without it the sheet begins at the left edge */
  menu?: ReactNode
  /** `NextStep` first, then `MarginNote`s; leave out where a table needs the width */
  margin?: ReactNode
  /** Name of the margin for screen readers, «Bredvid texten» */
  marginLabel?: string
  children: ReactNode
}

/** Pages | sheet | margin. What is not given gives its width to the sheet. On a phone the next step comes before the sheet. */
export function Desk({ menu, margin, marginLabel, children }: Props) {
  const variant = menu ? (margin ? '' : 'no-margin') : margin ? 'no-nav' : 'only'
  return (
    <div className={`desk ${variant}`.trim()}>
      {menu}
      <main className="sheet" id="content" tabIndex={-1}>{children}</main>
      {margin ? <aside className="margin" aria-label={marginLabel}>{margin}</aside> : null}
    </div>
  )
}
