'use client'
import { useId, useRef, type ReactNode } from 'react'
import { buttonClass } from './button'

type Props = {
  /** Text of the opening button */
  label: ReactNode
  title: ReactNode
  /** «Stäng» */
  close: string
  kind?: 'filled' | 'second' | 'text'
  small?: boolean
  wide?: boolean
  children: ReactNode
}

/** A button that opens a native dialog with a title, a way to close it and, usually, a `Form` with `afterwards="close"`. */
export function DialogButton({ label, title, close, kind = 'second', small, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  return (
    <>
      <button type="button" className={buttonClass({ kind, small, wide })} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>{label}</button>
      <dialog ref={dialog} className="ds-dialog" aria-labelledby={heading}>
        <div className="head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="text-button" onClick={() => dialog.current?.close()}>{close}</button>
        </div>
        {children}
      </dialog>
    </>
  )
}
