import { inflateRawSync } from 'node:zlib'
import { problem } from '@/lib/problem'
import { LIMITS } from './limits'

/** One part of a zip file, as its central directory (APPNOTE.TXT 4.3.12) names it. */
type Part = { name: string; isEncrypted: boolean; method: number; packed: number; unpacked: number; at: number }

const END = 0x06054b50
const ENTRY = 0x02014b50
/** A data descriptor is the most that may stand between two parts; the head of a hidden part is longer. */
const LONGEST_GAP = 24
const unreadable = () => problem('common:problem.fileUnreadable', { field: 'file' })

/**
 * The parts of a zip file, unpacked. The sizes are added up from the directory before anything is unpacked, each part is
 * then unpacked to the size it declared and not a byte further, and nothing may hide between the parts: a bomb is refused
 * whatever it says of itself. Problems: fileUnreadable, imports:problem.encrypted, imports:problem.unpacksTooLarge.
 */
export function unpackZip(file: Buffer): Map<string, Buffer> {
  const { parts, start } = readDirectory(file)
  if (parts.some((part) => part.isEncrypted)) throw problem('imports:problem.encrypted', { field: 'file' })
  if (parts.reduce((sum, part) => sum + part.unpacked, 0) > LIMITS.unpacked) throw problem('imports:problem.unpacksTooLarge', { field: 'file' })
  const unpacked = new Map<string, Buffer>()
  let end = 0
  for (const part of parts.toSorted((a, b) => a.at - b.at)) {
    const from = dataStart(file, part)
    if (part.at < end || part.at - end > LONGEST_GAP || from + part.packed > start) throw unreadable()
    end = from + part.packed
    unpacked.set(part.name, unpack(file.subarray(from, end), part))
  }
  if (start - end > LONGEST_GAP) throw unreadable()
  return unpacked
}

function readDirectory(file: Buffer): { parts: Part[]; start: number } {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) throw unreadable()
  const count = file.readUInt16LE(end + 10)
  const start = file.readUInt32LE(end + 16)
  if (count > LIMITS.parts) throw problem('imports:problem.unpacksTooLarge', { field: 'file' })
  const parts: Part[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || file.readUInt32LE(at) !== ENTRY) throw unreadable()
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + name), isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1, method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20), unpacked: file.readUInt32LE(at + 24), at: file.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return { parts, start }
}

/** Behind the part's own head, whose name and extra field may be longer than the directory's. */
function dataStart(file: Buffer, { at }: Part): number {
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) throw unreadable()
  return at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
}

function unpack(bytes: Buffer, { method, unpacked }: Part): Buffer {
  if (method === 0) return bytes
  if (method !== 8) throw unreadable()
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, unpacked) })
  } catch (error) {
    if (error instanceof RangeError) throw problem('imports:problem.unpacksTooLarge', { field: 'file' })
    throw unreadable()
  }
}
