'use client'
import { useParams } from 'next/navigation'
import { contentLang } from '@/lib/i18n/languages'
import { BareFrame } from './bare-frame'

type Words = { title: string; lede: string; whatToDo: string; toFront: string }

/**
 * What stands where a page is missing, the same for what is not there and what is not yours. The file `not-found` is
 * told no address, so the texts of all languages come along and the address chooses.
 */
export function MissingPage({ words }: { words: Record<string, Words> }) {
  const { lng } = useParams<{ lng?: string }>()
  const language = lng !== undefined && words[lng] ? lng : 'en'
  const { title, lede, whatToDo, toFront } = words[language]!
  return (
    <BareFrame home={`/${language}`} lang={contentLang(language)}>
      <h1>{title}</h1>
      <p className="lede mt-4">{lede}</p>
      <p className="prose mt-4">{whatToDo}</p>
      <p className="mt-6"><a className="button" href={`/${language}`}>{toFront}</a></p>
    </BareFrame>
  )
}
