import { notFound } from 'next/navigation'
import { linkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { keptFileResponse } from '@/lib/files/open'
import { findCallFile } from '@/lib/meetings/call-queries'
import { isId } from '@/lib/meetings/queries'

type Context = { params: Promise<{ token: string; file: string }> }

/** An attachment of the call that the token was sent with, to be saved; one that its person may not read is not there for her. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params
  const scope = await linkScope(token, ['call'])
  if (!isId(file)) notFound()
  const found = await read(scope, (db) => findCallFile(scope, db, file))
  return found ? keptFileResponse(scope, found) : notFound()
}
