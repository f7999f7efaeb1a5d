import type { Metadata } from 'next'
import { BrokenWords } from '@/components/pages/broken-words'
import { LANGUAGES } from '@/lib/i18n/languages'

/** Made by the build: the server sends it, without script, in place of any page that broke while it was made. */
export const generateStaticParams = () => LANGUAGES.map((lng) => ({ lng }))
export const metadata: Metadata = { robots: { index: false } }

// An empty address is the one that was asked for, with its choices.
const SAME_ADDRESS = ''

export default async function BrokenAddress({ params }: { params: Promise<{ lng: string }> }) {
  const { lng } = await params
  return <BrokenWords lng={lng} again={(words) => <a className="button" href={SAME_ADDRESS}>{words}</a>} />
}
