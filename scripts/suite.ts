/**
 * `npm test`: every stage in turn, each with its summary, and the sum on the last line. `npm run check` and
 * `npm run test:unit|database|browser` run some of the stages; what follows `--` goes to the runner of the tests.
 */
import { bringClient } from './build'
import { endAll, endOnSignals } from './ending'
import { stages, type StageName } from './stages'
import { add, type Tally } from './tally'

const names = Object.keys(stages) as StageName[]
const chosen = names.filter((name) => process.argv.slice(2).includes(name))
const passedOn = process.argv.slice(2).filter((parameter) => !names.includes(parameter as StageName))

async function runStage(name: StageName): Promise<Tally> {
  console.log(`\n== ${name}`)
  const began = performance.now()
  const tally = await stages[name](passedOn).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  console.log(`== ${name}: ${tally.passed} passed, ${tally.failed} failed in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return tally
}

endOnSignals()
const tallies: Tally[] = []
try {
  bringClient()
  for (const name of chosen.length > 0 ? chosen : names) tallies.push(await runStage(name))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  tallies.push({ passed: 0, failed: 1 })
}
await endAll()
const { passed, failed } = add(tallies)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
