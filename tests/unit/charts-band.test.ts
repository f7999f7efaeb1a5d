import { describe, expect, test } from 'vitest'
import { BAND_WIDTH, bandLayout, drawnMeetings, groupedThreads, isOff, lastFour, threadPaths, type BandCell, type BandMeeting, type BandThread } from '@/components/charts/band-geometry'
import { bandTable } from '@/components/charts/band-table'

const meetings = (count: number, from = 2022): BandMeeting[] =>
  Array.from({ length: count }, (_, i) => ({ id: `m${i}`, date: `${from + Math.floor(i / 5)}-0${1 + (i % 5)}-10`, label: `möte ${i}`, hasDecision: i % 2 === 0, state: 'held' }))

const thread = (cells: BandCell[], more: Partial<BandThread> = {}): BandThread => ({ key: 'police', label: 'Polis', colour: 'police', required: true, cells, ...more })

describe('which meetings are drawn', () => {
  test('the last sixty, and the next one', () => {
    const next: BandMeeting = { id: 'n', date: '2026-12-04', label: '4 dec', hasDecision: false, state: 'next' }
    const drawn = drawnMeetings([...meetings(75), next])
    expect(drawn.held).toHaveLength(60)
    expect(drawn.skipped).toBe(15)
    expect(drawn.held[0]?.id).toBe('m15')
    expect(drawn.next?.id).toBe('n')
  })

  test('the table has all of them, newest first', () => {
    const texts = { caption: '', meeting: 'Möte', decisionHead: 'Beslut', yes: 'ja', no: 'nej', presentCell: 'på plats', absentCell: 'borta', vacantCell: 'obesatt', beforeCell: '–' }
    const table = bandTable([thread(['before', 'absent', 'present'])], meetings(3), texts)
    expect(table.rows.map((row) => row.slice(1))).toEqual([['ja', 'på plats'], ['nej', 'borta'], ['ja', '–']])
  })
})

describe('columns', () => {
  test('few meetings stand at the right edge, at most 34 wide', () => {
    const layout = bandLayout(5, meetings(1), true, 34)
    expect(layout).toMatchObject({ pitch: 34, end: 1000, xs: [966], height: 108 })
    expect(layout.years).toEqual([{ x: 962, text: '2022', before: true }])
  })

  test('sixty meetings fit without going out at the left', () => {
    const layout = bandLayout(14, meetings(60), true, 34)
    expect(layout.xs[0]).toBeGreaterThanOrEqual(0)
    expect(layout.pitch).toBeGreaterThanOrEqual(12)
    expect(layout.height).toBe(252)
  })

  test('the phone drawing keeps its pitch and lets the old end roll out', () => {
    expect(bandLayout(9, meetings(25), true, 17).pitch).toBe(17)
  })

  test('without a next meeting the past ends at the fringe', () => {
    expect(bandLayout(5, meetings(3), false, 34).end).toBe(BAND_WIDTH - 26)
  })

  test('a new year leaves a gap', () => {
    const { xs } = bandLayout(5, meetings(6), true, 34)
    expect((xs[5] ?? 0) - (xs[4] ?? 0)).toBe(40)
    expect((xs[4] ?? 0) - (xs[3] ?? 0)).toBe(34)
  })
})

describe('a thread', () => {
  const layout = bandLayout(1, meetings(4), true, 34)
  const decisions = meetings(4).map((meeting) => meeting.hasDecision)

  test('is a low block when present, a high one when something was decided', () => {
    const paths = threadPaths(thread(['present', 'present', 'absent', 'absent']), 0, layout, decisions, true)
    expect(paths.high.match(/v14/g)).toHaveLength(1)
    expect(paths.low.match(/v8/g)).toHaveLength(1)
  })

  test('is dotted while nobody holds the seat, and not asked to the next meeting', () => {
    const paths = threadPaths(thread(['before', 'present', 'vacant', 'vacant']), 0, layout, decisions, true)
    expect(paths.dotted.match(/M/g)).toHaveLength(2)
    expect(paths.solid.match(/M/g)).toHaveLength(1)
    expect(paths.next).toBeNull()
    expect(paths.nextVacant).not.toBe('')
    expect(paths.loose).toBe('')
  })

  test('of a network without meetings is dotted all the way to an outlined first meeting', () => {
    const empty = bandLayout(1, [], true, 34)
    const paths = threadPaths(thread([], { vacantNow: true }), 0, empty, [], true)
    expect(paths.dotted).toBe('M0 11H1000')
    expect(paths.next).not.toBeNull()
  })
})

describe('who is marked', () => {
  test('none or one of four, or an empty seat', () => {
    expect(isOff(thread(['absent', 'absent', 'present', 'absent']))).toBe(true)
    expect(isOff(thread(['present', 'absent', 'present', 'absent']))).toBe(false)
    expect(isOff(thread(['present', 'present', 'present', 'present'], { vacantNow: true }))).toBe(true)
    expect(isOff(thread(['absent']))).toBe(false)
  })

  test('time before the seat existed is not counted', () => {
    expect(lastFour(thread(['before', 'before', 'present', 'absent']))).toEqual({ present: 1, of: 2 })
  })
})

test('beyond fourteen sectors the network’s own become one thread', () => {
  const own = Array.from({ length: 9 }, (_, i) => thread(i === 0 ? ['present', 'absent'] : ['before', 'absent'], { key: `own${i}`, required: false, colour: 'other' }))
  const six = Array.from({ length: 6 }, (_, i) => thread(['present', 'present'], { key: `law${i}` }))
  const rows = groupedThreads([...six, ...own], (n) => `övriga (${n})`)
  expect(rows).toHaveLength(7)
  expect(rows[6]).toMatchObject({ label: 'övriga (9)', cells: ['present', 'absent'], required: false })
})
