import 'server-only'
import { FILE_POLICY } from '@/lib/security-headers'

const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', zip: 'application/zip' } as const

/** A made file as an answer that the browser saves as `<name>.<kind>`. It is shown by no browser and kept by no cache. */
export function fileResponse(name: string, kind: keyof typeof TYPES, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': TYPES[kind], 'Content-Length': String(bytes.length), 'Content-Disposition': dispositionOf(`${name}.${kind}`),
      'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': FILE_POLICY,
    },
  })
}

/** A name for saving: plain letters for old programs, and the true name, whatever its letters, for all others (RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/[^\x20-\x7E]/g, '').replaceAll(/["\\%]/g, '_')
  const exact = encodeURIComponent(name.normalize('NFC').toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
