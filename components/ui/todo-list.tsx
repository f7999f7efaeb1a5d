import type { ReactNode } from 'react'
import { Status, type StatusKind } from './status'

export type Todo = { key: string; kind: StatusKind; word: ReactNode; title: ReactNode; detail?: ReactNode; action?: ReactNode }

/** Things to do or check, worst first: status word, what and why, and the way to do it (a link or a small form). */
export function TodoList({ items }: { items: Todo[] }) {
  return (
    <ul className="todo">
      {items.map((item) => (
        <li key={item.key}>
          <Status kind={item.kind}>{item.word}</Status>
          <div><b>{item.title}</b>{item.detail ? <span className="role">{item.detail}</span> : null}</div>
          {item.action ?? <span />}
        </li>
      ))}
    </ul>
  )
}
