import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { htmlLang, isLng } from '@/lib/i18n/languages'
import { fontClasses } from '../fonts'
import '../globals.css'

export const metadata: Metadata = { title: { default: 'Samverk', template: '%s – Samverk' }, icons: { icon: '/favicon.svg' } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#FFFFFF' }

/** The document in the reader's language. It draws and never guards: each page takes its own scope. */
export default async function LanguageLayout({ children, params }: { children: ReactNode; params: Promise<{ lng: string }> }) {
  const { lng } = await params
  if (!isLng(lng)) notFound()
  return (
    <html lang={htmlLang(lng)} className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
