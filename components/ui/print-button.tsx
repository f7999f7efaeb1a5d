'use client'
import { buttonClass } from './button'

/** Opens the browser's print. Stands beside other ways to take a page along. */
export function PrintButton({ label, kind = 'second', small = true }: { label: string; kind?: 'second' | 'text'; small?: boolean }) {
  return <button type="button" className={buttonClass({ kind, small })} onClick={() => window.print()}>{label}</button>
}
