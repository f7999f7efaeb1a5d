import type { ReactNode } from 'react'
import { contentLang } from '@/lib/i18n/languages'
import { BareFrame } from './bare-frame'

// They must not depend on anything that may be broken, so they are in the bundle: the only words outside `locales`.
const WORDS: Readonly<Record<string, { title: string; lede: string; again: string }>> = {
  sv: { title: 'Något gick fel', lede: 'Sidan kunde inte visas just nu. Det du har sparat finns kvar. Försök igen om en stund.', again: 'Försök igen' },
  fi: { title: 'Jokin meni pieleen', lede: 'Sivua ei voitu näyttää juuri nyt. Tallentamasi tiedot ovat tallessa. Yritä hetken päästä uudelleen.', again: 'Yritä uudelleen' },
  da: { title: 'Noget gik galt', lede: 'Siden kunne ikke vises lige nu. Det, du har gemt, er der stadig. Prøv igen om lidt.', again: 'Prøv igen' },
  no: { title: 'Noe gikk galt', lede: 'Siden kunne ikke vises akkurat nå. Det du har lagret, er der fortsatt. Prøv igjen om litt.', again: 'Prøv igjen' },
  en: { title: 'Something went wrong', lede: 'The page could not be shown right now. What you have saved is still there. Try again in a while.', again: 'Try again' },
}

/** What stands where a page broke, with the way to try again that the caller can offer. */
export function BrokenWords({ lng, again }: { lng: string; again: (words: string) => ReactNode }) {
  const words = WORDS[lng] ?? WORDS.en!
  return (
    <BareFrame home={`/${lng}`} lang={contentLang(lng)}>
      <h1>{words.title}</h1>
      <p className="lede mt-4">{words.lede}</p>
      <p className="mt-6">{again(words.again)}</p>
    </BareFrame>
  )
}
