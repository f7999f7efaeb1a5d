import { expect, test } from 'vitest'
import { AREA_PERMISSIONS, mayForOrganisation, mayInArea, mayInNetwork, mayInProgramme, NETWORK_PERMISSIONS, ORGANISATION_PERMISSIONS, PROGRAMME_PERMISSIONS } from '@/lib/access/permissions'
import { strongestRole } from '@/lib/access/roles'

test('a member prepares and reports, and leaves the keeping to chair and secretary', () => {
  expect(mayInNetwork('member', 'meetings.read')).toBe(true)
  expect(mayInNetwork('member', 'actions.report')).toBe(true)
  expect(mayInNetwork('member', 'goals.propose')).toBe(true)
  expect(mayInNetwork('member', 'meetings.schedule')).toBe(false)
  expect(mayInNetwork('member', 'members.seat')).toBe(false)
  expect(mayInNetwork('member', 'networks.publish')).toBe(false)
})

test('a secretary keeps meetings and roster, and the chair alone publishes, discloses and adopts', () => {
  expect(mayInNetwork('secretary', 'meetings.schedule')).toBe(true)
  expect(mayInNetwork('secretary', 'members.seat')).toBe(true)
  for (const permission of ['networks.publish', 'networks.disclose', 'goals.adopt', 'networks.audit'] as const) {
    expect(mayInNetwork('secretary', permission)).toBe(false)
    expect(mayInNetwork('chair', permission)).toBe(true)
  }
})

test('a youth representative reads everything a member reads and may report her own tasks', () => {
  for (const permission of ['networks.read', 'meetings.read', 'goals.read', 'members.read', 'actions.report'] as const) expect(mayInNetwork('youth', permission)).toBe(true)
  expect(mayInNetwork('youth', 'goals.judge')).toBe(false)
})

test('an executive reads and adopts; an observer only reads', () => {
  expect(mayInNetwork('executive', 'goals.adopt')).toBe(true)
  expect(mayInNetwork('executive', 'meetings.record')).toBe(false)
  const observed = Object.keys(NETWORK_PERMISSIONS).filter((permission) => mayInNetwork('observer', permission as keyof typeof NETWORK_PERMISSIONS))
  expect(observed.every((permission) => permission.endsWith('.read'))).toBe(true)
})

test('the municipal administrator sets seats and mandates and does not run the meetings', () => {
  expect(mayInNetwork('municipal_administrator', 'members.seat')).toBe(true)
  expect(mayInNetwork('municipal_administrator', 'mandates.record')).toBe(true)
  expect(mayInNetwork('municipal_administrator', 'meetings.schedule')).toBe(false)
})

test('the platform administrator stands in no list of a network', () => {
  expect(JSON.stringify([NETWORK_PERMISSIONS, PROGRAMME_PERMISSIONS, AREA_PERMISSIONS])).not.toContain('"administrator"')
  expect(mayForOrganisation('administrator', 'claims.decide')).toBe(true)
  expect(mayForOrganisation('administrator', 'organisations.arrange')).toBe(false)
})

test('a claim is decided by the municipality, its region or the platform, and by no executive', () => {
  expect(ORGANISATION_PERMISSIONS['claims.decide']).toEqual(['municipal_administrator', 'region', 'administrator'])
  expect(mayForOrganisation('executive', 'claims.decide')).toBe(false)
})

test('coordinators compare, ministries read areas, and neither does the other', () => {
  expect(mayInProgramme('coordinator', 'comparisons.read')).toBe(true)
  expect(mayInArea('ministry', 'areas.read')).toBe(true)
})

test('of several roles in one network the one that may most counts', () => {
  expect(strongestRole(['member', 'secretary', 'deputy'])).toBe('secretary')
  expect(strongestRole(['executive', 'chair'])).toBe('chair')
  expect(strongestRole([])).toBeNull()
})
