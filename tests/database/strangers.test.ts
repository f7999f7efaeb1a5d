import { describe, expect, test } from 'vitest'
import { settingsOf } from '@/lib/access/scopes'
import { testDatabase } from '../support/database'
import type { Scoped } from '../support/strangers-found'
import { askedBy, matrixOf, proofOf, ROWS } from '../support/strangers-matrix'
import { OPEN } from '../support/strangers-offices'
import { nowhere } from '../support/strangers-rows'

/**
 * Every query and command that asks for a proof, called by the chair of another real network with this one's ids; with the
 * other's proof in her own transaction; with it in no transaction's settings at all; and, as the control, by its owner.
 */
const database = await testDatabase('demonstration')
const { victim, stranger, found, asked, call, rowsOfVictim } = await matrixOf(database)
const before = await rowsOfVictim()
const isBorrowed = (one: Scoped) => one.proof === 'PersonScope' || one.key.startsWith('accounts.')

test('every query and command that takes a proof has its row, and no row is left over', () => {
  expect(found.length).toBeGreaterThan(100)
  expect(found.map((one) => one.key).filter((key) => !ROWS[key] && !OPEN[key])).toEqual([])
  expect([...Object.keys(ROWS), ...Object.keys(OPEN)].filter((key) => !found.some((one) => one.key === key))).toEqual([])
})

describe.each(asked.map((one) => [one.title, one] as const))('%s', (_, one) => {
  const { args = () => [], refused, own } = one.row

  test('gives its owner what she asks for', async () => {
    const answer = await call(one, askedBy(one, victim, args(victim), false))
    const isQuery = /queries/.test(one.path) && !refused
    if (own && own !== 'nothing') expect(answer.code).toBe(own)
    else expect(answer).toMatchObject({ threw: false })
    if (isQuery && own !== 'nothing') expect(answer.shown).not.toEqual([])
  })

  test('tells a stranger of a foreign thing what it tells of a missing one, and shows nothing', async () => {
    const missing = await call(one, askedBy(one, stranger, args(nowhere(victim)), false))
    const foreign = await call(one, askedBy(one, stranger, args(victim), true))
    expect(foreign.shown).toEqual([])
    expect(foreign.code).toBe(refused ?? null)
    expect(foreign.threw).toBe(refused !== undefined)
    expect(missing.code).toBe(foreign.code)
  })

  // Accounts, roles and sessions are read by the borrowed role: there the proof alone says whose they are.
  test.skipIf(isBorrowed(one))('is stopped by the wall when the proof is not that of the transaction', async () => {
    const proof = proofOf(one)(victim)
    for (const settings of [settingsOf(stranger.network), {}]) {
      const answer = await call(one, { proof, settings, args: args(victim), keep: true })
      expect(answer.shown).toEqual([])
    }
  })
})

test('after all of it every row of the victim stands as it stood', async () => {
  expect(Object.values(before).flat().length).toBeGreaterThan(200)
  expect(await rowsOfVictim()).toEqual(before)
})

test('the comparison sees a change when there is one', async () => {
  const meeting = asked.find((one) => one.key === 'meetings.scheduleMeeting')
  if (!meeting) throw new Error('there is no scheduleMeeting')
  await call(meeting, askedBy(meeting, victim, meeting.row.args?.(victim) ?? [], true))
  expect(await rowsOfVictim()).not.toEqual(before)
})
