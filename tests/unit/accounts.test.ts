import { describe, expect, test } from 'vitest'
import { deviceName, GRANTED_FOR, GRANTED_ROLES, ownerOf } from '@/lib/accounts/rules'
import { appointSchema, grantRoleSchema, ownersAskedSchema, usersAskedSchema } from '@/lib/accounts/schema'
import { asciiDomain, asciiEmail } from '@/lib/auth/email'
import { carriedBy } from '@/lib/auth/oidc'
import { codeSchema } from '@/lib/auth/schema'

describe('an e-mail address', () => {
  test.each([
    ['Lena.Berg@Borga.FI ', 'lena.berg@borga.fi'],
    ['lena@åbo.fi', 'lena@xn--bo-xia.fi'],
    ['lena@xn--bo-xia.fi', 'lena@xn--bo-xia.fi'],
    ["o'brien+net@sub.kommune.no", "o'brien+net@sub.kommune.no"],
  ])('%s is stored as %s', (typed, stored) => expect(asciiEmail(typed)).toBe(stored))

  test.each([
    '', 'lena', 'lena@', '@borga.fi', 'lena@borga', 'lena@@borga.fi', 'a@b.fi@evil.example', 'lena＠borga.fi', 'lеna@borga.fi', 'léna@borga.fi', 'lena@borga.fi\nBcc: all@example.org',
    'lena berg@borga.fi', '"lena@evil"@borga.fi', `${'a'.repeat(65)}@borga.fi`, 'lena@127.0.0.1', 'lena@-borga.fi', 'lena@borga.fi, x@evil.example',
  ])('%j is none', (typed) => expect(asciiEmail(typed)).toBeNull())

  test('a domain may be typed with its @', () => {
    expect([asciiDomain('@Borga.fi'), asciiDomain('åbo.fi'), asciiDomain('borga'), asciiDomain('a@b.fi')]).toEqual(['borga.fi', 'xn--bo-xia.fi', null, null])
  })
})

test('a code is six digits, with or without a space', () => {
  expect(codeSchema.parse({ lng: 'sv', code: ' 123 456 ' }).code).toBe('123456')
  for (const code of ['', '12345', '1234567', '12345a', '１２３４５６']) expect(codeSchema.safeParse({ lng: 'sv', code }).success, code).toBe(false)
})

test('every granted role says what it is given for, and an owner is named by kind and address', () => {
  expect(GRANTED_ROLES.map((role) => GRANTED_FOR[role])).not.toContain(undefined)
  expect(ownerOf('programme:plug-in')).toEqual({ kind: 'programme', slug: 'plug-in' })
  for (const value of ['', 'programme:', 'platform:x', 'network:x', 'place:A B', 'place:x;drop']) expect(ownerOf(value), value).toBeNull()
})

test('what is odd in an address is the first page of all; what is odd in a form is said at its field', () => {
  expect(usersAskedSchema.parse({ page: '-1', q: ['a', 'b'] })).toEqual({ q: '', page: 1 })
  expect(ownersAskedSchema.parse({ kind: 'network' })).toEqual({ q: '', lng: 'sv' })
  const user = '019f0000-0000-7000-8000-000000000000'
  expect(grantRoleSchema.safeParse({ user, role: 'god', owner: '' }).success).toBe(false)
  expect(grantRoleSchema.parse({ user, role: 'administrator', until: '4.12.2026' })).toMatchObject({ until: '2026-12-04', owner: '' })
  const faulty = appointSchema.safeParse({ name: ' ', email: 'x', lng: 'sv', until: '31.2.2026' })
  expect(faulty.error?.issues.map((issue) => issue.path[0])).toEqual(['name', 'email', 'until'])
})

test('a device is named by browser and system', () => {
  expect(deviceName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0')).toBe('Edge, Windows')
  expect([deviceName('curl/8'), deviceName(null)]).toEqual(['', ''])
})

test('the way back from the identity provider says language and invitation, and nothing else', () => {
  expect(carriedBy('http://localhost:3000/fi/link/abc')).toEqual({ lng: 'fi', invitation: 'abc' })
  expect(carriedBy('http://localhost:3000/no/work')).toEqual({ lng: 'no', invitation: null })
  expect(carriedBy('not an address')).toEqual({ lng: 'sv', invitation: null })
})
