/** Where a command tells what it does. On a terminal the running step shows its seconds and details on one line. */
const isTerminal = process.stdout.isTTY ?? false

/** A way to say how far a long step has come: "412 of 1149 places". */
export type Detail = (text: string) => void

/** Says what is done, does it, and says how long it took; without a terminal a detail is a line, at most one in five seconds. */
export async function step<T>(title: string, work: (detail: Detail) => Promise<T> | T): Promise<T> {
  const began = performance.now()
  let [text, spoken] = ['', began]
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1)
  const draw = () => process.stdout.write(`\r\x1b[2K  ${title} ${seconds()} s${text ? `: ${text}` : ''}`)
  if (isTerminal) draw()
  else console.log(`  ${title}`)
  const timer = isTerminal ? setInterval(draw, 250) : undefined
  try {
    const result = await work((next) => {
      text = next
      if (isTerminal || performance.now() - spoken < 5000) return
      spoken = performance.now()
      console.log(`    ${text}`)
    })
    clearInterval(timer)
    if (isTerminal) process.stdout.write(`\r\x1b[2K  ${title}: done in ${seconds()} s\n`)
    else console.log(`    done in ${seconds()} s`)
    return result
  } catch (error) {
    clearInterval(timer)
    if (isTerminal) process.stdout.write('\n')
    throw error
  }
}
