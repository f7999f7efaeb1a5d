import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { searchOwners } from '@/lib/accounts/queries'
import { ownersAskedSchema } from '@/lib/accounts/schema'
import { texts } from '@/lib/i18n/texts'

/** What a role or domain can be given to, for the administrator's pick lists: `{ options: [{ id, label, detail }] }`. */
export async function GET(request: Request): Promise<Response> {
  const scope = await adminScope()
  const { q, kind, lng } = ownersAskedSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const kinds = kind ? [kind] : ['programme', 'place', 'organisation']
  const owners = await read(scope, (db) => searchOwners(scope, db, { q, kinds, lng }))
  const options = owners.map((owner) => ({ id: kind ? owner.slug : `${owner.kind}:${owner.slug}`, label: owner.name, detail: texts(lng)(`admin:pick.${owner.kind}`) }))
  return Response.json({ options }, { headers: { 'Cache-Control': 'private, no-store' } })
}
