import { Fragment } from 'react'
import { CopyDraft } from './copy-draft'
import { Status } from './status'
import { TextArea } from './text-area'
import { TextField } from './text-field'

export type PairLanguage = {
  /** Content language, «fi» */
  lang: string
  /** «Suomi, käännös tarkistettu 14.21» */
  note: string
  /** The field's label in this language */
  label: string
  value: string | null | undefined
  /** «Puuttuu suomeksi» */
  missing: string
}

type Props = {
  /** Fields are sent as `name.fi`, `name.sv` */
  name: string
  languages: PairLanguage[]
  multiline?: boolean
  rows?: number
  /** Leave out the line of language names when a pair right above has it */
  hideNotes?: boolean
  /** Fields for all languages, also those without text: where each saves by itself, nothing may move under the hands */
  isOpen?: boolean
  texts: { copyAsDraft: string; orWrite: string }
}

/**
 * One text in the network's languages side by side, never behind a selector. A language without text is a dashed gap
 * that says so; it opens to write, or takes the first language's text as a draft.
 */
export function LanguagePair({ name, languages, multiline = true, rows, hideNotes, isOpen, texts }: Props) {
  const filled = languages.find((language) => language.value)
  if (languages.length === 1 && languages[0]) return <LanguageText name={name} language={languages[0]} multiline={multiline} rows={rows} />
  return (
    <div className="both">
      {hideNotes ? null : languages.map((language) => <div key={language.lang} className="lang" lang={language.lang}>{language.note}</div>)}
      {languages.map((language) => (
        <Fragment key={language.lang}>
          {isOpen ? (
            <div>
              <LanguageText name={name} language={language} multiline={multiline} rows={rows} />
              {filled && !language.value ? <CopyDraft from={`${name}.${filled.lang}`} to={`${name}.${language.lang}`} label={texts.copyAsDraft} /> : null}
            </div>
          ) : language.value || !filled ? (
            <LanguageText name={name} language={language} multiline={multiline} rows={rows} />
          ) : (
            <div className="field">
              <span className="label" lang={language.lang}>{language.label}</span>
              <details className="gap">
                <summary lang={language.lang}><Status kind="risk">{language.missing}</Status> <span className="role">{texts.orWrite}</span></summary>
                <LanguageText name={name} language={language} multiline={multiline} rows={rows} hideLabel />
              </details>
              <CopyDraft from={`${name}.${filled.lang}`} to={`${name}.${language.lang}`} label={texts.copyAsDraft} />
            </div>
          )}
        </Fragment>
      ))}
    </div>
  )
}

function LanguageText({ name, language, multiline, rows, hideLabel }: { name: string; language: PairLanguage; multiline: boolean; rows?: number; hideLabel?: boolean }) {
  const props = { name: `${name}.${language.lang}`, label: <span lang={language.lang}>{language.label}</span>, lang: language.lang, defaultValue: language.value, hideLabel }
  return multiline ? <TextArea {...props} rows={rows} /> : <TextField {...props} />
}
