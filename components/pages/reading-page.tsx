import type { ReactNode } from 'react'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import type { Lng } from '@/lib/i18n/languages'

type Props = {
  lng: Lng
  /** The address after the language: `/help` */
  path: string
  title: string
  lede: string
  children: ReactNode
}

/** A page that is read from start to end: all white, one column, no margin. */
export function ReadingPage({ lng, path, title, lede, children }: Props) {
  return (
    <PageFrame lng={lng} path={path} kind="reading">
      <Desk>
        <PageHead title={title} lede={lede} />
        {children}
      </Desk>
    </PageFrame>
  )
}
