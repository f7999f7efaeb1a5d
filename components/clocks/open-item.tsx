import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { NumberField } from '@/components/ui/number-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { arrangeItemAction, endItemAction, moveItemAction, rewordItemAction, skipItemAction, undoItemAction } from '@/lib/clocks/actions'
import { CLOCK_KINDS } from '@/lib/clocks/definition-schema'
import { isInherited } from '@/lib/clocks/rules'
import type { ClockItem } from '@/lib/clocks/year-rules'
import type { ClockReader } from './clock-list'
import { kindName } from './clock-words'
import { itemFields } from './press-form'

export type Choices = { members: { value: string; label: string }[]; organisations: { value: string; label: string }[] }
type Part = { item: ClockItem; reader: ClockReader }

/** What may be done with a thing besides finishing it: move, skip, arrange, and for the network's own reword and end. */
export function OpenItem({ item, reader }: Part) {
  const { t } = reader
  const isOwn = !isInherited(item.series)
  return (
    <div className="edit stack" id="open">
      {isOwn ? null : <p className="small">{t('clocks:item.inherited', { clock: t(`clocks:origin.${item.origin === 'network' ? 'usual' : item.origin}`) })}</p>}
      <Details summary={t('clocks:move.heading')} open><MoveForm item={item} reader={reader} /></Details>
      <Details summary={t('clocks:arrange.heading')}><ArrangeForm item={item} reader={reader} /></Details>
      {item.state === 'planned' ? <Details summary={t('clocks:skip.heading')}><SkipForm item={item} reader={reader} /></Details> : null}
      {isOwn ? <Details summary={t('clocks:reword.heading')}><RewordForm item={item} reader={reader} /></Details> : null}
      {isOwn ? (
        <Details summary={t('clocks:end.heading')}>
          <Form {...formOf({ item, reader })} action={endItemAction} submit={t('clocks:end.heading')}><p className="small">{t('clocks:end.more')}</p></Form>
        </Details>
      ) : null}
    </div>
  )
}

/** What every form of a thing has alike. */
function formOf({ item, reader }: Part) {
  const { t, network, timeZone } = reader
  return { hidden: itemFields(item, network, t), texts: formTexts(t.lng, t.jurisdiction, timeZone), undoAction: undoItemAction, kind: 'second', small: true } as const
}

function MoveForm({ item, reader }: Part) {
  const { t } = reader
  const planned = formats(t.lng, t.jurisdiction).weekdayDate(item.plannedOn)
  return (
    <Form {...formOf({ item, reader })} action={moveItemAction} submit={t('clocks:move.heading')}>
      <DateField name="day" label={t('clocks:move.day')} hint={t('clocks:move.byRule', { date: planned })} defaultValue={item.dueOn} required />
      <CheckboxField name="isLasting" label={t('clocks:move.lasting')} />
    </Form>
  )
}

function ArrangeForm({ item, reader }: Part) {
  const { t } = reader
  const owner = item.ownerMemberId ? `member:${item.ownerMemberId}` : item.ownerOrganisationId ? `organisation:${item.ownerOrganisationId}` : ''
  return (
    <Form {...formOf({ item, reader })} action={arrangeItemAction} submit={t('common:button.save')}>
      <OwnerField choices={reader.choices} owner={owner} t={t} />
      <NumberField name="leadDays" label={t('clocks:form.leadDays')} hint={t('clocks:form.leadHint')} defaultValue={String(item.leadDays)} />
    </Form>
  )
}

/** Who sees to it: a member or an organisation around the table. */
export function OwnerField({ choices, owner, t }: { choices: Choices; owner: string; t: Texts }) {
  const groups = [{ label: t('clocks:form.members'), options: choices.members }, { label: t('clocks:form.organisations'), options: choices.organisations }].filter((group) => group.options.length > 0)
  return <SelectField name="owner" label={t('clocks:form.owner')} empty={t('clocks:form.nobody')} options={groups} defaultValue={owner} />
}

function SkipForm({ item, reader }: Part) {
  const { t } = reader
  return (
    <Form {...formOf({ item, reader })} action={skipItemAction} submit={t('clocks:skip.submit')}>
      <TextField name="reason" label={t('clocks:skip.reason')} maxLength={300} required />
    </Form>
  )
}

function RewordForm({ item, reader }: Part) {
  const { t, languages } = reader
  return (
    <Form {...formOf({ item, reader })} action={rewordItemAction} submit={t('common:button.save')}>
      <LanguagePair name="title" rows={2} languages={pairLanguages(languages, item.title, (own) => own('clocks:form.title'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
      <SelectField name="kind" label={t('clocks:form.kind')} options={CLOCK_KINDS.map((value) => ({ value, label: kindName(value, t) }))} defaultValue={item.kind} />
    </Form>
  )
}
