import { Section } from '@/components/ui/section'
import { htmlLang, LANGUAGES, languageName } from '@/lib/i18n/languages'
import type { ImportReader } from './import-reader'

/** The filled template in every language of the house, as Excel and as CSV. */
export function TemplateList({ reader }: { reader: ImportReader }) {
  const { t, network } = reader
  return (
    <Section heading={t('imports:list.template')}>
      <p className="max-w-prose">{t('imports:list.templateText')}</p>
      <dl className="facts-list mt-3">
        {LANGUAGES.map((lng) => (
          <div key={lng} className="contents">
            <dt lang={htmlLang(lng)}>{languageName(lng)}</dt>
            <dd className="row">
              {(['xlsx', 'csv'] as const).map((type) => {
                const name = type === 'xlsx' ? 'Excel' : 'CSV'
                return <a key={type} href={`/${lng}/networks/${network}/work/imports/template?as=${type}`} download aria-label={`${name}, ${languageName(lng)}`}>{name}</a>
              })}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
