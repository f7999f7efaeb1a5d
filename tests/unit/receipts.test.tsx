import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Form } from '@/components/ui/form'
import type { FormTexts, Outcome } from '@/components/ui/outcome'
import { newReceipt } from '@/components/ui/receipt'
import { sources } from '../support/source-tree'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
// Read before the tests: walking the whole house takes its time.
const all = sources()
const words = { saved: '' } as FormTexts
let served: Outcome | null = null
// What a browser without script gets back with the next page.
vi.mock('react', async (original) => {
  const react = await original<typeof import('react')>()
  return { ...react, useActionState: () => [served, () => undefined, false] }
})

function receiptOf(isPageKept = false): string {
  const html = renderToStaticMarkup(<Form action={async () => ({ ok: true, at: '', result: {} })} hidden={{ lng: 'sv' }} texts={words} submit="ok" isPageKept={isPageKept} />)
  return /name="receipt" value="([^"]*)"/.exec(html)?.[1] ?? 'none'
}

test('a receipt is a random UUID', () => {
  const many = Array.from({ length: 200 }, newReceipt)
  expect(many.filter((one) => !UUID.test(one))).toEqual([])
  expect(new Set(many).size).toBe(200)
})

test('every form that the server draws carries a receipt of its own', () => {
  served = null
  expect(receiptOf()).toMatch(UUID)
  expect(receiptOf()).not.toBe(receiptOf())
})

test('without script a form keeps its receipt while a fault is mended, and gets a new one after success', () => {
  served = { ok: false, status: 422, code: 'x', message: 'x', fields: {}, values: { receipt: '0193a0c4-7d1e-4c3a-9f52-3b1c8a5e4d10' } }
  expect(receiptOf()).toBe('0193a0c4-7d1e-4c3a-9f52-3b1c8a5e4d10')
  served = { ok: true, at: '2026-12-04T10:00:00Z', result: {} }
  expect(receiptOf()).toMatch(UUID)
})

test('on a page that is kept for many no receipt is drawn: the second reader would be refused', () => {
  served = null
  expect(receiptOf(true)).toBe('')
})

/** Forms of their own kind, and why the same one sent twice makes nothing twice. */
const MAKE_NOTHING_TWICE: Record<string, string> = {
  'components/auth/persona-buttons.tsx': 'enters the demonstration',
  'components/clocks/feed-address.tsx': 'a new address takes the place of the one before',
  'components/ui/auto-form.tsx': 'changes a row at the revision it was drawn with',
  'components/ui/form.tsx': 'carries the receipt',
  'components/ui/undo-form.tsx': 'a change is undone once',
}

test('no form goes past the component that makes receipts, but those that make nothing', () => {
  const raw = all.filter((source) => source.path.startsWith('components/') && source.path.endsWith('.tsx') && /<form[^>]*action=\{(?!path|`)/s.test(source.text)).map((source) => source.path)
  expect(raw.sort()).toEqual(Object.keys(MAKE_NOTHING_TWICE).sort())
})
