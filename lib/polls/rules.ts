/** What is true about time polls: until when they are answered, how the times stand, and which one is best. Pure. */
import type { PollAnswer } from './schema'

/** Somebody who was asked: the sectors she sits for, and her answers by option id. */
export type Asked = { sectors: readonly { id: string; isRequired: boolean }[]; answers: Readonly<Record<string, PollAnswer>> }
/** How a time stands. A sector can when one of its people says yes or if need be. */
export type Standing = { option: string; yes: number; ifNeeded: number; no: number; silent: number; required: number; sectors: number }

/** Answers may be given and changed until the closing day has passed or somebody has closed the poll. Days of the network's clock. */
export function isOpen(poll: { closedAt: Date | null; closesOn: string }, today: string): boolean {
  return poll.closedAt === null && today <= poll.closesOn
}

/** The times in the order given, each with its answers and sectors counted. */
export function standings(options: readonly string[], people: readonly Asked[]): Standing[] {
  return options.map((option) => {
    const answers = people.map((one) => one.answers[option])
    const count = (answer: PollAnswer) => answers.filter((one) => one === answer).length
    const able = people.filter((one) => can(one.answers[option])).flatMap((one) => one.sectors)
    return {
      option, yes: count('yes'), ifNeeded: count('if_needed'), no: count('no'), silent: answers.filter((one) => one === undefined).length,
      required: new Set(able.filter((one) => one.isRequired).map((one) => one.id)).size, sectors: new Set(able.map((one) => one.id)).size,
    }
  })
}

/** The best time: required sectors first, then all sectors, then those it suits without "if need be", then the earliest. Null before anybody can. */
export function bestOf(counted: readonly Standing[]): Standing | null {
  const [best] = counted.filter((one) => one.yes + one.ifNeeded > 0).toSorted((a, b) => b.required - a.required || b.sectors - a.sectors || b.yes - a.yes || counted.indexOf(a) - counted.indexOf(b))
  return best ?? null
}

/** How many sectors there are to count to: required ones and all. */
export function sectorsAsked(people: readonly Asked[]): { required: number; sectors: number } {
  const all = people.flatMap((one) => one.sectors)
  return { required: new Set(all.filter((one) => one.isRequired).map((one) => one.id)).size, sectors: new Set(all.map((one) => one.id)).size }
}

/** The day on which those who are silent are reminded, once: two days before the last. */
export function isTimeToRemind(poll: { closedAt: Date | null; closesOn: string; remindedOn: string | null }, today: string): boolean {
  const twoBefore = new Date(Date.parse(`${poll.closesOn}T00:00:00Z`) - 2 * 86_400_000).toISOString().slice(0, 10)
  return isOpen(poll, today) && poll.remindedOn === null && today >= twoBefore
}

function can(answer: PollAnswer | undefined): boolean {
  return answer === 'yes' || answer === 'if_needed'
}
