import type { ReactNode } from 'react'

export type BarRow = {
  key: string
  label: ReactNode
  href?: string
  /** Null when there is no number; then `text` says why */
  value: number | null
  /** The whole the bar is a part of: drawn as the light rest */
  total?: number
  /** The number in words: «71 av 98», «12,4 %» */
  text: string
  /** Only the largest loss or the own row is tinted */
  tone?: 'own' | 'context' | 'attention' | 'wrong'
}

type Props = {
  rows: BarRow[]
  caption: string
  heads: { label: string; bar: string; value: string }
  /** Where the longest bar ends; without it the largest value or total */
  max?: number
}

const TONE = { own: 'var(--data-own)', context: 'var(--data-context)', attention: 'var(--attention)', wrong: 'var(--wrong)' }

/** Bars from one left edge as a table: name, bar, number. Starts at zero, always. */
export function Bars({ rows, caption, heads, max }: Props) {
  const end = max ?? Math.max(1, ...rows.map((row) => Math.max(row.value ?? 0, row.total ?? 0)))
  const percent = (value: number) => `${Math.round((1000 * Math.max(0, value)) / end) / 10}%`
  return (
    <table className="bars compact">
      <caption className="hidden">{caption}</caption>
      <thead className="hidden"><tr><th scope="col">{heads.label}</th><th scope="col">{heads.bar}</th><th scope="col">{heads.value}</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
            <td className="bar-cell">
              <svg height="12" width="100%" aria-hidden="true">
                {row.total ? <rect width={percent(row.total)} height="12" fill="var(--seq-1)" /> : null}
                {row.value === null ? null : <rect width={percent(row.value)} height="12" fill={TONE[row.tone ?? 'own']} />}
              </svg>
            </td>
            <td className="num fit">{row.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
