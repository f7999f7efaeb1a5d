import 'server-only'
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'

/** What a municipal archive asks of a record: SÄHKE2, Noark and FGS all want these, under their own names. Dates are ISO. */
export type ArchiveMetadata = {
  title: string
  /** What it is: «minutes», «report», «plan» */
  recordType: string
  caseNumber: string | null
  /** The day it was about, such as that of the meeting */
  date: string
  approvedAt: string | null
  /** Language tags */
  languages: string[]
  /** The network that answers for it, and the municipality or municipalities it acts for */
  creator: string
  responsible: string
  /** The record's own address and version, so that it is found again */
  identifier: string
  version: string
  /** «public» or the ground in law on which parts are withheld */
  confidentiality: string
}

/**
 * A package for the municipality's archive: the PDF, and what it is as JSON and as XML with Dublin Core names, both with
 * the PDF's SHA-256 so that the archive can tell that nothing was changed. The same input gives the same bytes.
 */
export function archiveOf({ pdf, metadata, name = 'document' }: { pdf: Uint8Array; metadata: ArchiveMetadata; name?: string }): Buffer {
  const file = { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: pdf.length, sha256: createHash('sha256').update(pdf).digest('hex') }
  const entries = { [file.name]: pdf, 'metadata.json': strToU8(`${JSON.stringify({ ...metadata, files: [file] }, null, 2)}\n`), 'metadata.xml': strToU8(xmlOf(metadata, file)) }
  return Buffer.from(zipSync(entries, { mtime: new Date('1980-01-01T12:00:00Z'), level: 6 }))
}

function xmlOf(metadata: ArchiveMetadata, file: { name: string; mediaType: string; bytes: number; sha256: string }): string {
  const lines: [string, string | null, string?][] = [
    ['dc:identifier', metadata.identifier], ['dc:title', metadata.title], ['dc:type', metadata.recordType], ['dc:creator', metadata.creator], ['dc:publisher', metadata.responsible],
    ['dcterms:created', metadata.date], ['dcterms:dateAccepted', metadata.approvedAt], ['dcterms:isPartOf', metadata.caseNumber], ['dcterms:hasVersion', metadata.version], ['dcterms:accessRights', metadata.confidentiality],
    ...metadata.languages.map((language): [string, string] => ['dc:language', language]), ['dc:format', file.mediaType],
  ]
  const body = lines.flatMap(([name, value]) => (value === null ? [] : [`  <${name}>${escaped(value)}</${name}>`]))
  return `<?xml version="1.0" encoding="UTF-8"?>
<record xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
${body.join('\n')}
  <file name="${escaped(file.name)}" bytes="${file.bytes}" sha256="${file.sha256}"/>
</record>
`
}

/** XML's five signs escaped, and left out what XML 1.0 cannot hold at all. */
function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}
