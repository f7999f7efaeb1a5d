import 'server-only'
import { transaction } from '@/lib/db/transaction'

/** Whether the database answers within half a second. */
export async function isReady(): Promise<boolean> {
  const asked = transaction({ role: 'samverk_public' }, (db) => db.$queryRaw`select 1`).then(() => true, () => false)
  return await Promise.race([asked, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 500).unref())])
}
