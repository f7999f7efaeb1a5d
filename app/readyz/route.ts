import { connection } from 'next/server'
import { isReady } from '@/lib/access/ready'

/** 200 when pages can be served, 503 when the database does not answer. No details for strangers. */
export async function GET() {
  await connection()
  const ready = await isReady()
  return new Response(ready ? 'ready' : 'not ready', { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '5' }) } })
}
