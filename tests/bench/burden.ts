import { readFileSync, writeFileSync } from 'node:fs'
import type { Locator, Page, Request } from '@playwright/test'

/** What a walk cost: clicks, keys that do something, fields filled or chosen, and what the server took, in milliseconds. */
export type Cost = { presses: number; fields: number; serverMs: number; answers: number }

/** A page on which every interaction of a person is counted: a click or a key that sends or moves is one, a field filled is one however long its text. */
export function counted(page: Page) {
  const cost: Cost = { presses: 0, fields: 0, serverMs: 0, answers: 0 }
  const heard = (request: Request) => {
    if (request.resourceType() !== 'document' && request.method() !== 'POST') return
    cost.answers += 1
    cost.serverMs += Math.max(0, Math.round(request.timing().responseStart - request.timing().requestStart))
  }
  page.on('requestfinished', heard)
  return {
    press: async (what: Locator) => { cost.presses += 1; await what.click() },
    key: async (name: string) => { cost.presses += 1; await page.keyboard.press(name) },
    fill: async (what: Locator, text: string) => { cost.fields += 1; await what.fill(text) },
    /** Types where the focus stands already. */
    type: async (text: string) => { cost.fields += 1; await page.keyboard.insertText(text) },
    choose: async (what: Locator, value: string) => { cost.fields += 1; await what.selectOption(value) },
    stop: (): Cost => { page.off('requestfinished', heard); return { ...cost } },
  }
}

const NOTE = new URL('README.md', import.meta.url)

/** Writes the line of a walk into the table of the note, in place of the one before. */
export function note(walk: string, aim: number | null, cost: Cost): void {
  const total = cost.presses + cost.fields
  const verdict = aim === null ? 'no aim' : total <= aim ? `at most ${aim}: kept` : `at most ${aim}: missed`
  const line = `| ${walk} | ${cost.presses} | ${cost.fields} | ${total} | ${verdict} | ${cost.serverMs} ms in ${cost.answers} answers |`
  const text = readFileSync(NOTE, 'utf8').split('\n')
  const at = text.findIndex((one) => one.startsWith(`| ${walk} |`))
  if (at === -1) throw new Error(`tests/bench/README.md has no line for «${walk}»`)
  text[at] = line
  writeFileSync(NOTE, text.join('\n'))
  console.log(line)
}
