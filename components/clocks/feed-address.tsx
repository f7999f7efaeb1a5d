'use client'
import { useActionState } from 'react'
import { HiddenFields } from '@/components/ui/hidden-fields'
import type { FormAction, Outcome } from '@/components/ui/outcome'

type Props = {
  action: FormAction
  hidden: Record<string, string>
  languages: { value: string; label: string }[]
  language: string
  texts: { language: string; make: string; again: string; once: string; address: string; open: string }
  isMade: boolean
}

/** Makes a calendar's secret address and shows it, this once. Works without script. */
export function FeedAddress({ action, hidden, languages, language, texts, isMade }: Props) {
  const [outcome, dispatch, pending] = useActionState<Outcome | null, FormData>(action, null)
  const address = outcome?.ok ? String(outcome.result.address ?? '') : ''
  return (
    <form action={dispatch} className="form" aria-busy={pending || undefined}>
      <HiddenFields fields={hidden} outcome={null} />
      {outcome && !outcome.ok ? <p className="status late" role="alert">{outcome.message}</p> : null}
      {address && isMade ? (
        <div className="field" role="status">
          <label htmlFor="feed-address">{texts.address}</label>
          <span className="hint" id="feed-hint">{texts.once}</span>
          <input id="feed-address" aria-describedby="feed-hint" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          <p><a href={address.replace(/^https?:/, 'webcal:')}>{texts.open}</a></p>
        </div>
      ) : null}
      <div className="row feed-language">
        <label htmlFor="feed-language">{texts.language}</label>
        <select id="feed-language" name="language" defaultValue={language}>{languages.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}</select>
        <button className="button second small" disabled={pending}>{isMade ? texts.again : texts.make}</button>
      </div>
    </form>
  )
}
