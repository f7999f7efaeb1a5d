import { Problem } from '@/lib/problem'

/** The problem that a piece of work is refused with; anything else it throws, or its success, fails the test. */
export async function refusalOf(work: Promise<unknown>): Promise<Problem> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Problem ? error : Promise.reject(error ?? new Error('it was not refused'))
}
