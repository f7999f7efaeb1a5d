import { strFromU8, unzipSync } from 'fflate'
import { problem } from '@/lib/problem'
import { FILE_MEGABYTES, type FileKind, LARGEST_FILE, MEDIA_TYPES } from './limits'

const STARTS: [FileKind, number[]][] = [['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]], ['jpg', [0xff, 0xd8, 0xff]]]
const MAIN_PARTS: [FileKind, string][] = [['docx', 'word/document.xml'], ['xlsx', 'xl/workbook.xml'], ['pptx', 'ppt/presentation.xml']]
/** Parts with which an office file would run something or open another program's file. */
const ACTIVE_PARTS = /vbaProject|macrosheets\/|activeX\/|\/embeddings\/.*\.(bin|exe)$|^Basic\/|^Scripts\//i

/**
 * What a file is, judged by its content; its name must agree. Throws `files:problem.empty`, `.tooLarge` or `.notAllowed` at
 * the field `file`.
 */
export function judgedKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw problem('files:problem.empty', { field: 'file' })
  if (bytes.length > LARGEST_FILE) throw problem('files:problem.tooLarge', { field: 'file', values: { megabytes: FILE_MEGABYTES } })
  const ending = endingOf(name)
  const found = STARTS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? officeKind(bytes) ?? textKind(ending, bytes)
  if (!found || found !== ending) throw problem('files:problem.notAllowed', { field: 'file' })
  return found
}

function endingOf(name: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  return ending === 'jpeg' ? 'jpg' : ending
}

/** Office files are zip archives. Their parts are listed from the directory at the end and never unpacked, so that no bomb goes off. */
function officeKind(bytes: Uint8Array): FileKind | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  const parts: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => { parts.push(name); return false } })
  } catch {
    return null
  }
  if (parts.length > 5000 || parts.some((part) => ACTIVE_PARTS.test(part))) return null
  const openDocument = strFromU8(bytes.subarray(30, 120), true)
  if (openDocument.startsWith(`mimetype${MEDIA_TYPES.odt}`)) return 'odt'
  if (openDocument.startsWith(`mimetype${MEDIA_TYPES.ods}`)) return 'ods'
  return parts.includes('[Content_Types].xml') ? (MAIN_PARTS.find(([, part]) => parts.includes(part))?.[0] ?? null) : null
}

/** Text has no start of its own: it is what holds no control characters, in any alphabet of eight bits or in UTF-8. */
function textKind(ending: string, bytes: Uint8Array): FileKind | null {
  if (ending !== 'txt' && ending !== 'csv') return null
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c) ? ending : null
}

/** A name to show and to save under: one line, no folders, no signs that a system gives a meaning, at most 120 letters before its ending. */
export function cleanedName(name: string, kind: FileKind): string {
  const last = name.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const stem = last.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[\p{Cc}\p{Cf}\p{Co}<>:"|?*]/gu, ' ').replaceAll(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')
  return `${Array.from(stem).slice(0, 120).join('') || 'file'}.${kind}`
}
