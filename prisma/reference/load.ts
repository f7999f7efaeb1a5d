import pg from 'pg'
import { followSuccessions } from './follow-successions'
import { loadActors } from './load-actors'
import { loadFrames } from './load-frames'
import { loadIndicators } from './load-indicators'
import { loadPlaces } from './load-places'
import { readReference } from './files'
import type { Loaded } from './upsert'

/** Told what is being loaded, for the person who waits. */
export type Report = (detail: string) => void

/**
 * Loads the reference files into a database as owner: all in one transaction, so that a broken row, which is named by
 * file, line and column, leaves nothing half-written. A second run with the same files changes nothing. `asOf` is the
 * day from which a changed file holds; earlier rows end the day before and stay.
 */
export async function loadReference(ownerUrl: string, report: Report = () => {}, asOf = new Date().toISOString().slice(0, 10)): Promise<Loaded[]> {
  const reference = readReference()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const loaded: Loaded[] = []
    for (const [what, load] of [['places', loadPlaces], ['sectors and organisations', loadActors], ['rule sets and programmes', loadFrames], ['indicators', loadIndicators]] as const) {
      report(what)
      loaded.push(...(await load(client, reference, asOf)))
    }
    loaded.push(await followSuccessions(client, asOf))
    await client.query('commit')
    await client.query('analyze')
    return loaded
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}
