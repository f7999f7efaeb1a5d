import { grant, type LinkScope, type NetworkScope, type OrganisationScope, type PersonScope, type ProgrammeScope, type PublicScope } from '@/lib/access/scopes'

/** Scopes for tests: what lib/access would have proved. */
export const scopes = {
  network: (facts: { networkId: string } & Partial<Omit<NetworkScope, 'kind' | 'networkId'>>) =>
    grant<NetworkScope>({ kind: 'network', slug: 'fi-638-porvoo', role: 'chair', userId: null, memberId: null, name: 'Test Chair', jurisdiction: 'FI', languages: ['sv', 'fi'], timeZone: 'Europe/Helsinki', ...facts } as NetworkScope),
  organisation: (organisationId: string, userId: string) =>
    grant<OrganisationScope>({ kind: 'organisation', organisationId, slug: 'test', role: 'municipal_administrator', userId, jurisdiction: 'FI' } as OrganisationScope),
  programme: (programmeId: string, userId: string) =>
    grant<ProgrammeScope>({ kind: 'programme', programmeId, slug: 'test', role: 'coordinator', userId, jurisdiction: 'FI' } as ProgrammeScope),
  person: (userId: string) => grant<PersonScope>({ kind: 'person', userId, name: 'Test Person', email: 'test@example.org', language: 'sv' } as PersonScope),
  link: (facts: Omit<LinkScope, 'kind'> | object) => grant<LinkScope>({ kind: 'link', ...facts } as LinkScope),
  public: () => grant<PublicScope>({ kind: 'public' } as PublicScope),
}
