'use client'
import { useActionState } from 'react'
import { signInAsPersonaAction } from '@/lib/auth/actions'

type Props = { lng: string; heading: string; lede: string; personas: { persona: string; name: string }[] }

/** One button for each example person. Works without script: each button sends the form with its own value. */
export function PersonaButtons({ lng, heading, lede, personas }: Props) {
  const [outcome, send, isPending] = useActionState(signInAsPersonaAction, null)
  return (
    <form action={send} aria-busy={isPending || undefined}>
      <input type="hidden" name="lng" value={lng} />
      <h2>{heading}</h2>
      <p className="muted">{lede}</p>
      {outcome && !outcome.ok ? <p className="error" role="alert">{outcome.message}</p> : null}
      <ul className="mt-3 flex flex-wrap gap-2">
        {personas.map(({ persona, name }) => (
          <li key={persona}><button type="submit" className="button second" name="persona" value={persona} data-persona={persona}>{name}</button></li>
        ))}
      </ul>
    </form>
  )
}
