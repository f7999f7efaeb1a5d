import type { Metadata } from 'next'
import { BareFrame } from '@/components/pages/bare-frame'
import { htmlLang, LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import './globals.css'

export const metadata: Metadata = { title: 'Samverk' }

/** An address without a language of ours: the answer in all of them, each with its own front page. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <BareFrame home="/" lang="en">
          <h1>Samverk</h1>
          <ul className="plain mt-6">
            {LANGUAGES.map((lng) => (
              <li key={lng} lang={htmlLang(lng)} className="py-3">
                {texts(lng)('pages:missing.title')}. <a href={`/${lng}`}>{texts(lng)('pages:missing.toFront')}</a>
              </li>
            ))}
          </ul>
        </BareFrame>
      </body>
    </html>
  )
}
