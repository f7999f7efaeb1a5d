import { launchers, isRunning } from './processes'

type Cleanup = () => Promise<void> | void

const cleanups: Cleanup[] = []
let ending: Promise<void> | null = null

/** Remembers what must be undone when this command ends; the last remembered is undone first. */
export function onEnding(cleanup: Cleanup): void {
  cleanups.push(cleanup)
}

/** Undoes everything once, however often it is asked to. */
export function endAll(): Promise<void> {
  ending ??= (async () => {
    for (const cleanup of cleanups.reverse()) {
      try {
        await cleanup()
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
      }
    }
  })()
  return ending
}

export function isEnding(): boolean {
  return ending !== null
}

/** Ends the command in order on Ctrl-C, on a request to end, and when the npm that started it is gone. */
export function endOnSignals(): void {
  const end = () => void endAll().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  const watched = launchers()
  if (watched.length > 0) setInterval(() => watched.every(isRunning) || end(), 1000).unref()
}
