import type { ReactNode } from 'react'
import { Section } from '@/components/ui/section'
import { Prose } from './prose'

type Props = { heading: string; text: string; id?: string; children?: ReactNode }

/** A section of a reading page: what it says as its heading, then the text, then a table or list if it has one. */
export function TextSection({ heading, text, id, children }: Props) {
  return (
    <Section heading={heading} id={id}>
      <Prose text={text} />
      {children}
    </Section>
  )
}
