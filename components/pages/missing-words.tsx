import { contentLang } from '@/lib/i18n/languages'
import { BareFrame } from './bare-frame'

export type Missing = { title: string; lede: string; whatToDo: string; toFront: string; toSearch: string; toSignIn: string }

/** What stands where a page is missing, the same for what is not there and what is not yours. */
export function MissingWords({ lng, words }: { lng: string; words: Missing }) {
  return (
    <BareFrame home={`/${lng}`} lang={contentLang(lng)}>
      <h1>{words.title}</h1>
      <p className="lede mt-4">{words.lede}</p>
      <p className="prose mt-4">{words.whatToDo}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <a className="button filled" href={`/${lng}/places`}>{words.toSearch}</a>
        <a className="button second" href={`/${lng}/sign-in`}>{words.toSignIn}</a>
        <a className="button second" href={`/${lng}`}>{words.toFront}</a>
      </p>
    </BareFrame>
  )
}
