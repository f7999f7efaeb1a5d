import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localFolder } from '@/lib/db/embedded-folder'
import { Sentence } from '@/lib/db/sentence'
import { isRunning, launchers, markOf, stopGroup, type ProcessMark } from './processes'

/** What a start leaves on record, so that the next one can finish what a kill -9 left behind. */
export type StartRecord = { start: ProcessMark; launchers: ProcessMark[]; address: string; server: ProcessMark | null; ownsDatabase: boolean }

const recordPath = (project?: string) => join(localFolder(project), 'start.json')

/**
 * Refuses to run beside a start of this folder that somebody still watches; ends what one without a watcher left
 * behind. Answers whether that start had started the embedded database, which is then ours to stop.
 */
export async function endEarlierStart(project = process.cwd()): Promise<boolean> {
  const record = readRecord(project)
  if (!record) return false
  if (isRunning(record.start)) {
    if (record.launchers.every(isRunning)) {
      throw new Sentence(`Samverk already runs from this folder at ${record.address} (process ${record.start.pid}): stop it there first, with Ctrl-C.`)
    }
    process.kill(record.start.pid, 'SIGKILL')
  }
  if (record.server && isRunning(record.server)) await stopGroup(record.server)
  forgetStart(project)
  return record.ownsDatabase
}

/** Puts this start on record, with what it has started so far. */
export function recordStart(address: string, ownsDatabase: boolean, serverPid?: number, project = process.cwd()): void {
  const record: StartRecord = {
    start: markOf(process.pid) ?? { pid: process.pid, began: '' },
    launchers: launchers(),
    address,
    server: serverPid ? markOf(serverPid) : null,
    ownsDatabase,
  }
  writeFileSync(recordPath(project), JSON.stringify(record))
}

export function forgetStart(project = process.cwd()): void {
  rmSync(recordPath(project), { force: true })
}

function readRecord(project: string): StartRecord | null {
  if (!existsSync(recordPath(project))) return null
  try {
    return JSON.parse(readFileSync(recordPath(project), 'utf8')) as StartRecord
  } catch {
    return null // a start that was killed while it wrote
  }
}
