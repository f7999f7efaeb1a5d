import type { ReactNode } from 'react'

/** Facts about one thing, name left and value right. Items without value are left out. */
export function DefinitionList({ items, small }: { items: { term: ReactNode; value: ReactNode }[]; small?: boolean }) {
  return (
    <dl className={small ? 'facts-list small' : 'facts-list'}>
      {items.filter(({ value }) => value !== null && value !== undefined && value !== '').map(({ term, value }, i) => (
        <div key={i} className="contents"><dt>{term}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  )
}
