import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { htmlLang, isLng, LANGUAGES, type Lng } from './languages'

/** The language of a page from its address; an unknown one is no page of ours (404). */
export async function pageLanguage(params: Promise<{ lng: string }>): Promise<Lng> {
  const { lng } = await params
  return isLng(lng) ? lng : notFound()
}

/**
 * Title, description and the same page in the other languages (hreflang), for search engines and shared links.
 * `path` is the address after the language: `/help`; the front page is the empty text.
 */
export function pageMetadata(lng: Lng, path: string, title: string, description: string): Metadata {
  const languages = Object.fromEntries(LANGUAGES.map((other) => [htmlLang(other), `/${other}${path}`]))
  return {
    title,
    description,
    alternates: { canonical: `/${lng}${path}`, languages: { ...languages, 'x-default': `/sv${path}` } },
  }
}
