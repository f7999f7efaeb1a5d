import { Details } from '@/components/ui/details'
import { Section } from '@/components/ui/section'
import { htmlLang, LANGUAGES, languageName } from '@/lib/i18n/languages'
import { IMPORT_KINDS, type ImportKind } from '@/lib/imports/schema'
import type { ImportReader } from './import-reader'

/** The template of each kind in every language of the house, as Excel and as CSV. */
export function TemplateList({ reader, kind }: { reader: ImportReader; kind: ImportKind }) {
  const { t } = reader
  return (
    <Section heading={t('imports:list.template')}>
      <p className="max-w-prose">{t('imports:list.templateText')}</p>
      {IMPORT_KINDS.map((one) => <Details key={one} summary={t(`imports:kind.${one}`)} open={one === kind} className="mt-3"><Languages kind={one} reader={reader} /></Details>)}
    </Section>
  )
}

function Languages({ kind, reader: { t, network } }: { kind: ImportKind; reader: ImportReader }) {
  return (
    <dl className="facts-list mt-3">
      {LANGUAGES.map((lng) => (
        <div key={lng} className="contents">
          <dt lang={htmlLang(lng)}>{languageName(lng)}</dt>
          <dd className="row">
            {(['xlsx', 'csv'] as const).map((type) => {
              const name = type === 'xlsx' ? 'Excel' : 'CSV'
              return <a key={type} href={`/${lng}/networks/${network}/work/imports/template?as=${type}&kind=${kind}`} download aria-label={`${t(`imports:kind.${kind}`)}, ${name}, ${languageName(lng)}`}>{name}</a>
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
