'use client'
import { useParams } from 'next/navigation'
import { useEffect } from 'react'
import { BrokenWords } from './broken-words'

/** A page that broke while it was shown, with a way to try again. */
export function BrokenPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { lng = 'en' } = useParams<{ lng?: string }>()
  useEffect(() => console.error(error), [error])
  return <BrokenWords lng={lng} again={(words) => <button type="button" className="button" onClick={() => retry()}>{words}</button>} />
}
