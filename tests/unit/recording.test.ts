import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dropAllDrafts, dropDraft, dropOldDrafts, keepDraft, readDraft } from '@/components/ui/drafts'
import { joinTexts } from '@/components/ui/join-texts'
import { askedList, listQuery, pageWithin } from '@/lib/actions/rules'
import { expectedAttendance, likelyOwner, plannedStarts } from '@/lib/meetings/recording-rules'

describe('two texts that grew out of one', () => {
  it('are joined without losing or repeating a line', () => {
    expect(joinTexts('Inledning\nHennes rad\nSlut', 'Inledning\nMin rad\nSlut')).toBe('Inledning\nHennes rad\nMin rad\nSlut')
    expect(joinTexts('Gemensamt\nHennes', 'Gemensamt\nMin')).toBe('Gemensamt\nHennes\nMin')
    expect(joinTexts('Hennes', 'Min')).toBe('Hennes\nMin')
  })
  it('stand as they are when one holds the other', () => {
    expect(joinTexts('', 'Min')).toBe('Min')
    expect(joinTexts('Hennes och min', 'min')).toBe('Hennes och min')
    expect(joinTexts('Rad', 'Rad\noch en till')).toBe('Rad\noch en till')
  })
  it('keep a line that both have but at different places', () => {
    expect(joinTexts('a\nb\nc', 'a\nc\nb')).toBe('a\nb\nc\nc\nb')
  })
})

describe('attendance before anybody has typed', () => {
  const seat = { hasHolder: true, hasDeputy: true, holder: null, deputy: null }
  it('follows the answers to the call', () => {
    expect(expectedAttendance(seat)).toBe('present')
    expect(expectedAttendance({ ...seat, holder: 'remote' })).toBe('remote')
    expect(expectedAttendance({ ...seat, holder: 'declined' })).toBe('excused')
    expect(expectedAttendance({ ...seat, holder: 'declined', deputy: 'declined' })).toBe('excused')
    expect(expectedAttendance({ ...seat, holder: 'declined', deputy: 'coming' })).toBe('deputy')
    expect(expectedAttendance({ ...seat, holder: 'declined', hasDeputy: false, deputy: 'coming' })).toBe('excused')
    expect(expectedAttendance({ ...seat, hasHolder: false })).toBe('deputy')
  })
})

describe('what is filled in at an item', () => {
  it('is when it should begin, until a time is missing', () => {
    expect(plannedStarts([{ minutes: 5 }, { minutes: 20 }, { minutes: null }, { minutes: 10 }])).toEqual([0, 5, 25, null])
    expect(plannedStarts([])).toEqual([])
  })
  it('is who presents it, else who was named last, and nobody who is not there', () => {
    const owners = [{ id: 'a', name: 'Maria Nyman', bySeatOnly: false, kind: 'member' as const }, { id: 'b', name: 'Staden', bySeatOnly: false, kind: 'organisation' as const }]
    expect(likelyOwner('rektor maria nyman', owners, 'b')).toBe('a')
    expect(likelyOwner(null, owners, 'b')).toBe('b')
    expect(likelyOwner('Någon annan', owners, 'gone')).toBeNull()
  })
})

describe('a list of two thousand action points', () => {
  it('has an address for each of its pages, and one past the end leads to the last', () => {
    expect(askedList({ show: 'late', page: '3' })).toEqual({ show: 'late', page: 3 })
    expect(askedList({ show: 'everything', page: '-1' })).toEqual({ show: 'open', page: 1 })
    expect(askedList({ show: ['late'], page: '99999999999' })).toEqual({ show: 'open', page: 1 })
    expect([listQuery('open'), listQuery('open', 2), listQuery('late', 3)]).toEqual(['', '?page=2', '?show=late&page=3'])
    expect(pageWithin(999, 2000)).toEqual({ page: 40, pages: 40 })
    expect(pageWithin(1, 0)).toEqual({ page: 1, pages: 1 })
  })
})

describe('text kept in the browser', () => {
  const stored = new Map<string, string>()
  const storage = new Proxy({ getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, text: string) => { stored.set(key, text) }, removeItem: (key: string) => { stored.delete(key) } }, { ownKeys: () => [...stored.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) })
  beforeEach(() => {
    stored.clear()
    vi.stubGlobal('window', { localStorage: storage })
  })
  afterEach(() => { vi.unstubAllGlobals() })
  const draft = (days: number) => ({ at: new Date(Date.now() - days * 86_400_000).toISOString(), revision: '1', receipt: '', values: { 'notes.sv': 'Text' } })

  it('is given back until it is dropped, and no longer than a week', () => {
    keepDraft('new', draft(1))
    keepDraft('old', draft(8))
    stored.set('of somebody else', 'stays')
    expect(readDraft('new')?.values).toEqual({ 'notes.sv': 'Text' })
    dropOldDrafts()
    expect([readDraft('new') !== null, readDraft('old')]).toEqual([true, null])
    dropDraft('new')
    expect([...stored.keys()]).toEqual(['of somebody else'])
  })
  it('is all gone when one signs out, and what cannot be read is nothing', () => {
    keepDraft('new', draft(0))
    stored.set('samverk-draft:broken', '{')
    expect(readDraft('broken')).toBeNull()
    dropAllDrafts()
    expect(stored.size).toBe(0)
  })
  it('breaks nothing in a browser that keeps nothing', () => {
    vi.stubGlobal('window', {})
    expect(() => { keepDraft('new', draft(0)); dropOldDrafts() }).not.toThrow()
    expect(readDraft('new')).toBeNull()
  })
})
