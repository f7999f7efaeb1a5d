import 'server-only'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { dispositionOf } from '@/lib/export/file-response'
import { FILE_POLICY } from '@/lib/security-headers'
import { pathOf } from './folder'
import type { KeptFile } from './keep'
import { type FileKind, MEDIA_TYPES } from './limits'

const select = { id: true, name: true, kind: true, bytes: true, sha256: true } as const

/** What a file of the network is; null when there is none by this id. */
export async function openFile(scope: NetworkScope, db: Db, id: string): Promise<KeptFile | null> {
  const row = await db.file.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } }, select })
  return row && { ...row, kind: row.kind as FileKind }
}

/** Files of the network by their ids, in the order of their names. */
export async function listFiles(scope: NetworkScope, db: Db, ids: readonly string[]): Promise<KeptFile[]> {
  const rows = await db.file.findMany({ where: { networkId: scope.networkId, id: { in: [...ids] } }, select, orderBy: { name: 'asc' } })
  return rows.map((row) => ({ ...row, kind: row.kind as FileKind }))
}

/** A file's bytes, for a letter or an archive package. Throws when the folder lost it. */
export async function bytesOf(networkId: string, id: string): Promise<Buffer> {
  return await readFile(pathOf(networkId, id))
}

/** The file as an answer that is saved and never shown: a browser may neither guess another type nor run anything in it. */
export function keptFileResponse({ networkId }: { networkId: string }, file: KeptFile): Response {
  const stream = Readable.toWeb(createReadStream(pathOf(networkId, file.id))) as ReadableStream
  return new Response(stream, {
    headers: {
      'Content-Type': MEDIA_TYPES[file.kind], 'Content-Length': String(file.bytes), 'Content-Disposition': dispositionOf(file.name),
      'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': FILE_POLICY,
    },
  })
}
