'use client'
import { useParams } from 'next/navigation'
import { useEffect } from 'react'
import { contentLang } from '@/lib/i18n/languages'
import { BareFrame } from './bare-frame'

// It must not depend on anything that may be broken, so its words are in the bundle: the only ones outside `locales`.
const WORDS: Readonly<Record<string, { title: string; lede: string; again: string }>> = {
  sv: { title: 'Något gick fel', lede: 'Sidan kunde inte visas just nu. Det du har sparat finns kvar. Försök igen om en stund.', again: 'Försök igen' },
  fi: { title: 'Jokin meni pieleen', lede: 'Sivua ei voitu näyttää juuri nyt. Tallentamasi tiedot ovat tallessa. Yritä hetken päästä uudelleen.', again: 'Yritä uudelleen' },
  da: { title: 'Noget gik galt', lede: 'Siden kunne ikke vises lige nu. Det, du har gemt, er der stadig. Prøv igen om lidt.', again: 'Prøv igen' },
  no: { title: 'Noe gikk galt', lede: 'Siden kunne ikke vises akkurat nå. Det du har lagret, er der fortsatt. Prøv igjen om litt.', again: 'Prøv igjen' },
  en: { title: 'Something went wrong', lede: 'The page could not be shown right now. What you have saved is still there. Try again in a while.', again: 'Try again' },
}

/** A page that broke while it was made, with a way to try again. */
export function BrokenPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { lng = 'en' } = useParams<{ lng?: string }>()
  const { title, lede, again } = WORDS[lng] ?? WORDS.en!
  useEffect(() => console.error(error), [error])
  return (
    <BareFrame home={`/${lng}`} lang={contentLang(lng)}>
      <h1>{title}</h1>
      <p className="lede mt-4">{lede}</p>
      <p className="mt-6"><button type="button" className="button" onClick={() => retry()}>{again}</button></p>
    </BareFrame>
  )
}
