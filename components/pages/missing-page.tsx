'use client'
import { useParams } from 'next/navigation'
import { type Missing, MissingWords } from './missing-words'

/**
 * A missing page inside one that is open. The file `not-found` is told no address, so the texts of all languages come
 * along and the address chooses.
 */
export function MissingPage({ words }: { words: Record<string, Missing> }) {
  const { lng } = useParams<{ lng?: string }>()
  const language = lng !== undefined && words[lng] ? lng : 'en'
  return <MissingWords lng={language} words={words[language]!} />
}
