import type { ReactNode } from 'react'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = { id: string; name: string; type: 'radio' | 'checkbox'; choices: Choice[]; chosen: string[]; across?: boolean; invalid?: boolean }

/** The buttons of a choice, radio or checkbox, 20 px in a 32 px label. The first carries the field's id, so that an error can lead there. */
export function Choices({ id, name, type, choices, chosen, across, invalid }: Props) {
  return (
    <div className={across ? 'choices across' : 'choices'}>
      {choices.map((choice, i) => (
        <div key={choice.value}>
          <label className="check">
            <input
              type={type}
              id={i === 0 ? id : `${id}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              disabled={choice.disabled}
              aria-invalid={invalid || undefined}
            />
            <span>{choice.label}</span>
          </label>
          {choice.hint ? <span className="hint">{choice.hint}</span> : null}
        </div>
      ))}
    </div>
  )
}
