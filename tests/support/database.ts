import { afterAll, inject } from 'vitest'
import { dropDatabase, makeDatabase, type TestDatabase } from './make-database'
import type { Contents } from './templates'

let made = 0

/**
 * Makes a database for this test file, names it in the environment before the application's pools are first
 * used, and drops it after the file's last test. Call it at the top of the file:
 * `const database = await testDatabase()`, or `await testDatabase('reference')` for the real places and definitions.
 */
export async function testDatabase(contents: Contents = 'tables'): Promise<TestDatabase> {
  const database = await makeDatabase(inject('testServer'), `test_${process.pid}_${Date.now()}_${++made}`, contents)
  afterAll(async () => {
    const { closePools } = await import('@/lib/db/pools')
    await closePools()
    await database.owner.end()
    await dropDatabase(database)
  })
  return database
}
