'use client'
import { BrokenPage } from '@/components/pages/broken-page'
import './globals.css'

/** When even the frame of the page broke: a document of its own. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Samverk</title>
        <BrokenPage error={error} retry={retry} />
      </body>
    </html>
  )
}
