import { MissingPage } from '@/components/pages/missing-page'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** One answer for what is not there and what is not yours. */
export default function NotFound() {
  return <MissingPage words={Object.fromEntries(LANGUAGES.map((lng) => [lng, texts(lng).all('pages', 'missing')]))} />
}
