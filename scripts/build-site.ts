/** `npm run build`: the production build alone, for a container; `npm start` makes it by itself. */
import { bringClient, buildSite, isBuilt } from './build'
import { endOnSignals, onEnding } from './ending'
import { runCommand } from './environment'
import { markOf, stopGroup } from './processes'
import { step } from './progress'

endOnSignals()
await runCommand(async () => {
  await step('Preparing the database client', bringClient)
  if (isBuilt()) return console.log('The build is up to date.')
  await step('Building the site', (detail) =>
    buildSite(detail, ({ pid }) => {
      const mark = pid ? markOf(pid) : null
      if (mark) onEnding(() => stopGroup(mark))
    }),
  )
})
process.exit()
