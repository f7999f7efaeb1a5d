import type { ReactNode } from 'react'

/** Where one stands in something that has an order: done ✓, the current one in bold, the rest with their numbers. */
export function Steps({ label, steps }: { label: string; steps: { label: ReactNode; state: 'done' | 'current' | 'ahead' }[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, i) => (
        <li key={i} className={step.state === 'done' ? 'done' : undefined} data-n={i + 1} aria-current={step.state === 'current' ? 'step' : undefined}>
          {step.label}
        </li>
      ))}
    </ol>
  )
}
