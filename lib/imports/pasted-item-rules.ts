/** What stands under one item of old minutes: notes, decisions, and who does what by when. Pure. */
import { findDays, withoutDays } from './pasted-day-rules'
import { anyOf, isOnlyDue, withoutDue } from './pasted-word-rules'

export type PastedAction = { text: string; owner: string; due: string }
export type PastedItem = { title: string; notes: string[]; decisions: { text: string; old: string }[]; actions: PastedAction[] }

const DECISION = new RegExp(`^[-•*–\\s]*(?:${anyOf('decision')})(?:\\s*(?:nr\\.?|n:o|nro|no\\.?|§)?\\s*(\\d+(?:\\s*[/-]\\s*\\d+)?))?\\s*(?:[:–—]\\s*|\\.\\s*$|$)(.*)$`, 'iu')
const DECIDED = new RegExp(`^[-•*–\\s]*(?:${anyOf('decided')})(?![\\p{L}])`, 'iu')
const TASK = new RegExp(`(?<![\\p{L}])(?:(?<action>${anyOf('action')})|(?<owner>${anyOf('owner')})|(?<due>${anyOf('due')}))\\s*:\\s*`, 'giu')

/** Puts one line under an item. `open` says what the line above belongs to; what the next one belongs to is answered. */
export function addLine(item: PastedItem, line: string, open: 'notes' | 'decision'): 'notes' | 'decision' {
  if (line.trim() === '') return 'notes'
  const decision = DECISION.exec(line)
  if (decision) {
    item.decisions.push({ old: (decision[1] ?? '').replace(/\s/g, ''), text: '' })
    return addText(item, decision[2] ?? '', 'decision')
  }
  if (DECIDED.test(line)) {
    item.decisions.push({ old: '', text: '' })
    return addText(item, line.replace(/^[-•*–\s]+/, ''), 'decision')
  }
  return addText(item, line, open)
}

/** The text of a line: what comes before the first word of a task goes on with the above, the rest is the task. */
function addText(item: PastedItem, text: string, open: 'notes' | 'decision'): 'notes' | 'decision' {
  const parts = [...text.matchAll(TASK)]
  const before = parts[0] ? text.slice(0, parts[0].index).replace(/[\s(–-]+$/u, '') : text
  const decision = open === 'decision' ? item.decisions.at(-1) : undefined
  if (decision && before.trim()) decision.text = [decision.text, before.trim()].filter(Boolean).join('\n')
  if (parts.length === 0) {
    if (!decision) item.notes.push(text)
    return open
  }
  // Kept whole: a day becomes a cell of its own, and what the paper said stays readable.
  item.notes.push(text)
  let isNew = true
  for (const [i, part] of parts.entries()) {
    const value = text.slice(part.index + part[0].length, parts[i + 1]?.index)
    isNew = addTask(item, part.groups ?? {}, value, isNew && i === 0 ? before.trim() : '')
  }
  return 'notes'
}

/** Adds to the task that is being told of, or begins one: about the text before it, the decision, or the item itself. */
function addTask(item: PastedItem, label: Record<string, string | undefined>, value: string, before: string): boolean {
  const last = item.actions.at(-1)
  const day = findDays(value)[0]?.day ?? ''
  if (label.action !== undefined) {
    item.actions.push({ text: withoutDue(value), owner: '', due: day })
    return false
  }
  const isOwner = label.owner !== undefined
  const goesOn = last && (isOwner ? last.owner === '' && item.decisions.length <= item.actions.length : last.due === '')
  const task = goesOn ? last : { text: before || item.decisions.at(-1)?.text || item.title, owner: '', due: '' }
  if (!goesOn) item.actions.push(task)
  if (isOwner) task.owner = withoutDue(withoutDays(value))
  if (day !== '') task.due = day
  else if (!isOwner && !isOnlyDue(value)) task.due = value.trim().slice(0, 60)
  return false
}
