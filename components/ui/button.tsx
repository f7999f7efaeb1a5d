import Link from 'next/link'
import type { ReactNode } from 'react'

type Look = {
  /** filled: the one next step of a view; second: all other buttons; text: looks like a link */
  kind?: 'filled' | 'second' | 'text'
  small?: boolean
  wide?: boolean
  children: ReactNode
}
type AsLink = Look & { href: string; download?: boolean | string }
type AsButton = Look & { href?: undefined; type?: 'submit' | 'button'; name?: string; value?: string; form?: string; disabled?: boolean }

/** A link that looks like a button, or a button. What leads somewhere has `href`; what changes something stands in a form. */
export function Button(props: AsLink | AsButton) {
  const { children } = props
  const className = buttonClass(props)
  if (props.href !== undefined) {
    if (props.download !== undefined || /^(https?:|mailto:|\/api\/|\/data\/|\/calendar\/)/.test(props.href)) {
      return <a className={className} href={props.href} download={props.download}>{children}</a>
    }
    return <Link className={className} href={props.href}>{children}</Link>
  }
  const { type = 'submit', name, value, form, disabled } = props
  return <button className={className} type={type} name={name} value={value} form={form} disabled={disabled}>{children}</button>
}

/** The classes of a button, for elements that cannot be a `Button` (a `summary`, a dialog opener). */
export function buttonClass({ kind = 'second', small, wide }: Pick<Look, 'kind' | 'small' | 'wide'>): string {
  if (kind === 'text') return 'text-button'
  return ['button', kind === 'second' && 'second', small && 'small', wide && 'wide'].filter(Boolean).join(' ')
}
