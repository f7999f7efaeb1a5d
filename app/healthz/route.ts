/** The process answers. Says nothing about the database: `readyz` does. */
export function GET() {
  return new Response('ok', { headers: { 'cache-control': 'no-store' } })
}
