import { expect, test } from 'vitest'
import { fittingFiles, isTakenElsewhere, itemsFor, standIn } from '@/lib/meetings/call-rules'

const file = (id: string, megabytes = 1) => ({ id, name: `${id}.pdf`, bytes: megabytes * 1024 * 1024 })
const reply = (memberId: string, answer: 'coming' | 'declined' | null, forMemberId: string | null = null, releasedAt: Date | null = null) => ({ memberId, answer, forMemberId, releasedAt })

test('of an item that is kept from her a reader is given neither words nor files', () => {
  const items = [{ id: '1', title: { sv: 'Öppet' }, isRestricted: false, readers: [], files: [file('a')] }, { id: '2', title: { sv: 'Hemligt' }, isRestricted: true, readers: ['anna'], files: [file('b')] }]
  expect(itemsFor(items, { memberId: 'bo', roles: ['member'] })[1]).toMatchObject({ title: {}, files: [], isHidden: true })
  expect(itemsFor(items, { memberId: 'anna', roles: ['member'] })[1]).toMatchObject({ title: { sv: 'Hemligt' }, files: [{ id: 'b' }], isHidden: false })
  expect(itemsFor(items, { memberId: 'bo', roles: ['secretary'] })[1]?.isHidden).toBe(false)
})

test('a letter takes the files that fit, each once, and leaves the others to its link', () => {
  expect(fittingFiles([file('a', 8), file('b', 6), file('c', 3), file('a', 8)]).map((one) => one.id)).toEqual(['a', 'c'])
})

test('a deputy stands in for the member who called her, and is said to be taken when another seat has her', () => {
  const seat = { holderId: 'anna', deputyId: 'dan' }
  expect(standIn(seat, [reply('anna', 'declined'), reply('dan', 'coming', 'anna')])?.answer).toBe('coming')
  expect(standIn(seat, [reply('anna', 'coming'), reply('dan', 'coming', 'anna', new Date())])).toBeNull()
  expect(isTakenElsewhere(seat, [reply('anna', 'declined'), reply('dan', null, 'bo')])).toBe(true)
  expect(isTakenElsewhere(seat, [reply('anna', 'declined'), reply('dan', 'coming')])).toBe(true)
  expect(isTakenElsewhere(seat, [reply('anna', 'declined'), reply('dan', null, 'anna')])).toBe(false)
  expect(isTakenElsewhere(seat, [reply('anna', 'coming'), reply('dan', null, 'bo')])).toBe(false)
})
