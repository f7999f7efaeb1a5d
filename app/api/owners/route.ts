import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { searchOwners } from '@/lib/accounts/queries'
import { ownersAskedSchema } from '@/lib/accounts/schema'

/** What a role or domain can be given to, for the administrator's pick lists: `{ options: [{ id, label, detail }] }`. */
export async function GET(request: Request): Promise<Response> {
  const scope = await adminScope()
  const { q, kind } = ownersAskedSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const kinds = kind ? [kind] : ['programme', 'place', 'organisation']
  const owners = await read(scope, (db) => searchOwners(scope, db, { q, kinds }))
  const options = owners.map((owner) => ({ id: kind ? owner.slug : `${owner.kind}:${owner.slug}`, label: owner.slug, detail: owner.kind }))
  return Response.json({ options }, { headers: { 'Cache-Control': 'private, no-store' } })
}
