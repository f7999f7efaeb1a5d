import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import { contentLang } from '@/lib/i18n/languages'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { nameSectorNominatorAction, passSectorSeatsAction, undoChangeAction } from '@/lib/members/actions'
import { endSectorAction, renameSectorAction } from '@/lib/sectors/actions'
import type { NetworkSector } from '@/lib/sectors/queries'

type Props = { sector: NetworkSector; scope: { slug: string; jurisdiction: string; timeZone: string; languages: string[] }; lng: Lng; day: string; hasSeats: boolean }

/** What can be changed of a sector: its local name, who has all its seats, its end. It is never deleted. */
export function SectorChanges({ sector, scope, lng, day, hasSeats }: Props) {
  const t = texts(lng, scope.jurisdiction)
  const form = { texts: formTexts(lng, scope.jurisdiction, scope.timeZone), kind: 'second', small: true, className: 'edit stack' } as const
  const optional = t('common:form.optional')
  const hidden = { lng, network: scope.slug, sectorId: sector.id, revision: String(sector.revision) }
  return (
    <Section heading={t('sectors:change.heading')}>
      <div className="stack">
        <Details summary={t('sectors:change.rename')}>
          <Form {...form} action={renameSectorAction} hidden={hidden} submit={t('sectors:change.rename')} label={t('sectors:change.rename')}>
            <p className="small muted">{t('sectors:change.renameHint')}</p>
            <div className="fields">
              {scope.languages.map((lang) => <TextField key={lang} name={`name.${lang}`} lang={contentLang(lang)} label={t('sectors:change.name', { language: t.named(`common:language.${lang}`) })} defaultValue={sector.localName?.[lang]?.text} maxLength={80} autoComplete="off" />)}
            </div>
          </Form>
        </Details>
        {hasSeats ? (
          <Details summary={t('sectors:change.pass')}>
            <Form {...form} action={passSectorSeatsAction} undoAction={undoChangeAction} hidden={hidden} submit={t('sectors:change.pass')} label={t('sectors:change.pass')}>
              <p className="small muted">{t('members:action.passText')}</p>
              <div className="fields">
                <TextField name="organisation" label={t('members:form.organisation')} maxLength={200} autoComplete="off" />
                <DateField name="from" label={t('members:form.from')} defaultValue={day} />
              </div>
            </Form>
          </Details>
        ) : null}
        {hasSeats ? (
          <Details summary={t('sectors:change.nominator')}>
            <Form {...form} action={nameSectorNominatorAction} undoAction={undoChangeAction} hidden={hidden} submit={t('sectors:change.nominator')} label={t('sectors:change.nominator')}>
              <p className="small muted">{t('sectors:change.nominatorHint')}</p>
              <div className="fields">
                <TextField name="nominator" label={t('members:form.nominator')} maxLength={120} autoComplete="off" />
                <TextField name="nominatorContact" label={t('members:form.nominatorContact')} optional={optional} maxLength={120} autoComplete="off" />
                <TextField name="nominatorEmail" label={t('members:form.nominatorEmail')} type="email" optional={optional} maxLength={200} autoComplete="off" />
              </div>
            </Form>
          </Details>
        ) : null}
        <Details summary={t('sectors:change.end')}>
          <Form {...form} action={endSectorAction} hidden={hidden} submit={t('sectors:change.end')} label={t('sectors:change.end')}>
            <DateField name="until" label={t('sectors:change.until')} hint={t('sectors:change.endHint')} defaultValue={day} />
          </Form>
        </Details>
      </div>
    </Section>
  )
}
