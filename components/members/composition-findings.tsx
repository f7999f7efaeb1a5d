import { Section } from '@/components/ui/section'
import { Status, type StatusKind } from '@/components/ui/status'
import { textIn } from '@/lib/i18n/five-texts'
import type { Composition } from '@/lib/members/composition-queries'
import { AttentionList } from './attention-list'
import { asHeading } from '@/lib/sectors/rules'
import type { Reader } from './reader'

type Check = Composition['checks'][number]
type Item = Check['items'][number]
type Props = { composition: Composition; reader: Reader }

const LACKING = { missing: 'missingText', vacant: 'vacantText', expired: 'expiredText' } as const

/** What every rule set in force says of the roster, each with its text of law. It warns and never blocks. */
export function CompositionFindings({ composition, reader }: Props) {
  const { t } = reader
  return (
    <>
      {composition.checks.length === 0 ? <Section heading={t('members:check.noRules')}><p className="muted">{t('members:check.noRulesText')}</p></Section> : null}
      {composition.checks.map((check) => <CheckSection key={`${check.code} ${check.version}`} check={check} composition={composition} reader={reader} />)}
      <AttentionList composition={composition} reader={reader} />
    </>
  )
}

function CheckSection({ check, composition, reader }: Props & { check: Check }) {
  const { t, lng, jurisdiction } = reader
  const lacking = check.items.filter((item) => item.state !== 'met' && item.strength !== 'local')
  const met = check.items.filter((item) => item.state === 'met')
  const name = (item: Item) => nameOf(item, composition, reader)
  return (
    <Section heading={t(`members:check.${check.status}`)} aside={basisOf(check, reader)}>
      {check.verified ? null : <p className="small muted">{t('common:word.unverified')}: {textIn(check.names, lng, jurisdiction)}</p>}
      <ul className="check-list">
        {lacking.map((item) => (
          <li key={item.key}>
            <Status kind={kindOf(item)}>{item.strength === 'must' ? t(`members:check.${item.state as 'missing'}`) : t('members:check.recommended')}</Status>
            <div><b>{asHeading(name(item))}</b> <span className="role">{detailOf(item, reader)}</span></div>
            <span />
          </li>
        ))}
        {met.length ? (
          <li>
            <Status kind="done">{t('members:check.met')}</Status>
            <div><b>{asHeading(reader.f.list(met.map(name)))}</b> <span className="role">{t('members:check.metCount', { count: met.length })}</span></div>
            <span />
          </li>
        ) : null}
      </ul>
    </Section>
  )
}

function kindOf(item: Item): StatusKind {
  return item.strength === 'must' ? 'late' : 'idle'
}

/** Must or should, what is lacking, what the text says, and whether that text has been checked against its source. */
function detailOf(item: Item, { t, lng, jurisdiction }: Reader): string {
  const state = item.state as keyof typeof LACKING
  return [
    `${t(`members:strength.${item.strength}`)}.`,
    item.neededSeats > 1 ? t('members:check.seatsFilled', { filled: item.filledSeats, needed: item.neededSeats }) : t(`members:check.${LACKING[state]}`),
    textIn(item.texts, lng, jurisdiction),
    item.verified ? '' : `${t('common:word.unverified')}.`,
  ].filter(Boolean).join(' ')
}

function nameOf(item: Item, { sectorNames }: Composition, { f, lng, jurisdiction }: Reader): string {
  const names = item.sectors.map((key) => { const found = sectorNames[key]; return found ? textIn(found, lng, jurisdiction) : key })
  return f.list(names, 'or')
}

/** The act with its number and section, and since when this version holds. */
function basisOf(check: Check, { t, f, lng, jurisdiction }: Reader): string {
  const basis = check.items[0]?.basis
  const name = textIn(basis?.act ?? check.names, lng, jurisdiction)
  // Some acts carry their number in their name.
  const act = [name, basis?.number && !name.includes(basis.number) ? basis.number : null, basis?.section].filter(Boolean).join(' ')
  return basis ? `${act} · ${t('members:check.version', { version: check.version, from: f.date(basis.validFrom) })}` : act
}
