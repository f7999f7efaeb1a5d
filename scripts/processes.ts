import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A process told from a later one with the same number by the moment it began. */
export type ProcessMark = { pid: number; began: string }

/** The mark of a running process, or null when there is none with this number. */
export function markOf(pid: number): ProcessMark | null {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid)
  return began ? { pid, began } : null
}

export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.began === mark.began
}

/** Our parents up to npm: when one of them is gone, nobody can press Ctrl-C for us any more. */
export function launchers(): ProcessMark[] {
  const marks: ProcessMark[] = []
  if (process.platform !== 'linux' || !process.env.npm_lifecycle_event) return marks
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    const mark = markOf(pid)
    if (!mark) break
    marks.push(mark)
    if (/(^|\/)npm( |\0|-cli|$)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return marks
  }
  return marks.slice(0, 1)
}

/** Starts a program in a process group of its own, so that it can be stopped with everything it started. */
export function startGroup(parameters: string[], env: Record<string, string | undefined>, output: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, parameters, { env: env as NodeJS.ProcessEnv, stdio: ['ignore', output, output], detached: process.platform !== 'win32' })
}

/** Asks a process group to end, waits ten seconds, then ends it. One whose leader has ended is left alone: its number may be another's by now. */
export async function stopGroup(mark: ProcessMark): Promise<void> {
  if (!isRunning(mark)) return
  signalGroup(mark.pid, 'SIGTERM')
  for (let waited = 0; waited < 10_000 && isRunning(mark); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50))
  signalGroup(mark.pid, 'SIGKILL')
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // the whole group has ended already
  }
}

/** Fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. A zombie does not run. */
function statOf(pid: number): string[] | null {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return null
  const fields = readFileSync(path, 'utf8').replace(/^.*\) /s, '').split(' ')
  return fields[0] === 'Z' ? null : fields
}

function beganOnLinux(pid: number): string | null {
  return statOf(pid)?.[19] ?? null
}

function parentOf(pid: number): number {
  return Number(statOf(pid)?.[1] ?? 0)
}

function beganElsewhere(pid: number): string | null {
  if (process.platform === 'win32') return isThere(pid) ? 'running' : null
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
