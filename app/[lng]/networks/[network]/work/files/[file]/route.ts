import { notFound } from 'next/navigation'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { keptFileResponse, openFile } from '@/lib/files/open'
import { isFileHidden } from '@/lib/meetings/restriction-queries'

type Context = { params: Promise<{ network: string; file: string }> }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An attachment, to be saved. What belongs only to agenda items that this reader may not read is not there for her. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { network, file } = await params
  const scope = await networkScope(network, 'files.read')
  if (!UUID.test(file)) notFound()
  const found = await read(scope, async (db) => ((await isFileHidden(scope, db, file)) ? null : await openFile(scope, db, file)))
  return found ? keptFileResponse(scope, found) : notFound()
}
