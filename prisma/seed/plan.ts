/** Which real municipalities have an invented network, and what is special about it. Codes are those of municipalities.csv. */
export type Planned = {
  jurisdiction: string
  /** The first leads; more than one make a joint network. */
  codes: readonly string[]
  languages: readonly string[]
  ruleSet: { code: string; version: string } | null
  state: 'planned' | 'active' | 'dormant' | 'ended'
  /** Functions whose seat is empty, as so often in the real ones. */
  vacant: readonly string[]
  mentor?: boolean
  /** The next council term is being prepared: bodies have been asked to nominate. */
  preparesTerm?: boolean
}

export const YOUTH_ACT = { code: 'fi-youth-act-9', version: '2017' }

/** Networks that stories and personas need, told one by one. */
export const NAMED: readonly Planned[] = [
  { jurisdiction: 'FI', codes: ['638'], languages: ['sv', 'fi'], ruleSet: YOUTH_ACT, state: 'active', vacant: ['police'], mentor: true, preparesTerm: true },
  { jurisdiction: 'FI', codes: ['710', '078', '149'], languages: ['sv', 'fi'], ruleSet: YOUTH_ACT, state: 'active', vacant: ['health_services'], mentor: true },
  { jurisdiction: 'FI', codes: ['499'], languages: ['sv', 'fi'], ruleSet: YOUTH_ACT, state: 'active', vacant: [], mentor: true },
  { jurisdiction: 'FI', codes: ['905'], languages: ['fi', 'sv'], ruleSet: YOUTH_ACT, state: 'active', vacant: ['police'], preparesTerm: true },
  { jurisdiction: 'FI', codes: ['749'], languages: ['fi'], ruleSet: YOUTH_ACT, state: 'active', vacant: ['health_services'], mentor: true },
  { jurisdiction: 'FI', codes: ['297'], languages: ['fi'], ruleSet: YOUTH_ACT, state: 'active', vacant: [] },
  { jurisdiction: 'FI', codes: ['205', '578', '697'], languages: ['fi'], ruleSet: YOUTH_ACT, state: 'dormant', vacant: ['police', 'employment'] },
  { jurisdiction: 'FI', codes: ['148'], languages: ['fi'], ruleSet: YOUTH_ACT, state: 'planned', vacant: [] },
  { jurisdiction: 'FI', codes: ['407'], languages: ['fi', 'sv'], ruleSet: YOUTH_ACT, state: 'ended', vacant: [] },
  { jurisdiction: 'SE', codes: ['2480'], languages: ['sv'], ruleSet: { code: 'se-plug-in-2', version: '2015' }, state: 'active', vacant: [] },
  { jurisdiction: 'DK', codes: ['461'], languages: ['da'], ruleSet: { code: 'dk-kl', version: '2010' }, state: 'active', vacant: ['police'] },
  { jurisdiction: 'NO', codes: ['5501'], languages: ['no'], ruleSet: { code: 'no-0-24', version: '2017' }, state: 'active', vacant: [] },
  { jurisdiction: 'IS', codes: ['0000'], languages: ['is'], ruleSet: null, state: 'active', vacant: [] },
  { jurisdiction: 'GL', codes: ['956'], languages: ['da'], ruleSet: null, state: 'active', vacant: ['health_services'] },
  { jurisdiction: 'FO', codes: ['4701'], languages: ['da'], ruleSet: null, state: 'active', vacant: [] },
  { jurisdiction: 'AX', codes: ['478'], languages: ['sv'], ruleSet: null, state: 'active', vacant: [] },
]

/** Seats of networks whose country has no rule set here. */
export const USUAL_SECTORS = ['education', 'social_services', 'health_services', 'youth'] as const

/** How many Finnish municipalities besides the named ones get a network of their own. */
export const MORE_IN_FINLAND = 104
