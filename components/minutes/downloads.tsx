import { MarginNote } from '@/components/ui/margin-note'
import { PrintButton } from '@/components/ui/print-button'
import { languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { MinutesView } from '@/lib/minutes/queries'

/** The minutes as files, side by side and in each language. */
export function Downloads({ view, base, t }: { view: MinutesView; base: string; t: Texts }) {
  const { languages } = view.body.network
  const file = (kind: 'pdf' | 'docx', lang?: string) => `${base}/minutes/${view.meetingId}/file?as=${kind}${lang ? `&in=${lang}` : ''}`
  const choices = languages.length > 1 ? [{ lang: undefined, label: t('minutes:read.beside') }, ...languages.map((lang) => ({ lang, label: languageName(lang) }))] : [{ lang: undefined, label: '' }]
  return (
    <MarginNote heading={t('minutes:files.heading')}>
      <ul className="small">
        {choices.map(({ lang, label }) => <li key={label}>{label ? <span lang={lang}>{label}: </span> : null}<a href={file('pdf', lang)} download>PDF</a> · <a href={file('docx', lang)} download>Word</a></li>)}
      </ul>
      <PrintButton label={t('minutes:files.print')} />
    </MarginNote>
  )
}
