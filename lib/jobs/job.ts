/**
 * What the worker does without being asked: at its times, one at a time over all workers, again when it failed. A job may
 * be run twice (a worker can die after its work and before its receipt), so it must find out itself what is already done.
 */
export type Job = {
  /** Small letters and hyphens; never used again for another job */
  name: string
  /** Five fields; wall time of the zone, UTC unless told. Without it the job runs only when it is sent */
  schedule?: { cron: string; timeZone?: string }
  /** After so many seconds the worker gives it up as hung; fifteen minutes unless told */
  limitSeconds?: number
  run: () => Promise<void>
}
