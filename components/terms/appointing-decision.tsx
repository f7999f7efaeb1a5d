import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { TextArea } from '@/components/ui/text-area'
import { contentLang } from '@/lib/i18n/languages'
import { amendDecisionAction, draftDecisionAction } from '@/lib/terms/actions'
import type { TermView } from '@/lib/terms/queries'
import type { TermReader } from './term-reader'

/** The decision that appoints the members, drafted in the network's languages and then in people's hands. */
export function AppointingDecision({ term, reader }: { term: TermView; reader: TermReader }) {
  const { t, hidden, forms, languages } = reader
  const labels = Object.fromEntries(languages.map((lang) => [`decision.${lang}`, t('terms:decision.label', { language: t.named(`common:language.${lang}`) })]))
  const draft = (
    <Form action={draftDecisionAction} hidden={{ ...hidden, termId: term.id }} texts={forms} submit={t(term.decision ? 'terms:decision.redraft' : 'terms:decision.draft')} kind="second" small className="row" label={t('terms:decision.draft')} />
  )
  return (
    <Section heading={t('terms:decision.heading')} aside={draft}>
      {term.decision ? (
        <Form key={term.revision} action={amendDecisionAction} hidden={{ ...hidden, termId: term.id, revision: String(term.revision) }} texts={forms} submit={t('terms:decision.save')} kind="second" labels={labels}>
          <div className="fields">
            {languages.map((lang) => <TextArea key={lang} name={`decision.${lang}`} lang={contentLang(lang)} rows={12} label={labels[`decision.${lang}`]} defaultValue={term.decision?.[lang]?.text} />)}
          </div>
        </Form>
      ) : <p className="muted">{t('terms:decision.none')}</p>}
    </Section>
  )
}
