import 'server-only'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { filesFolder } from '@/lib/env'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Where a file of a network lies: by ids alone, so that no name of anybody's can lead out of the folder. */
export function pathOf(networkId: string, id: string): string {
  if (!UUID.test(networkId) || !UUID.test(id)) throw new Error('a file is found by two ids')
  return join(resolve(filesFolder()), networkId, id)
}

/** Writes a file so that it is there wholly or not at all, also after a power cut. */
export async function layFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  const half = `${path}.part`
  const file = await open(half, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(half, path)
}

/** The ids of a network's files that have lain for an hour at least, half-written ones too: younger ones may belong to a change that is not finished. */
export async function listLain(networkId: string, now = Date.now()): Promise<{ name: string; id: string; isHalf: boolean }[]> {
  const folder = join(resolve(filesFolder()), networkId)
  const names = await readdir(folder).catch((): string[] => [])
  const found = names.map((name) => ({ name, id: name.replace(/\.part$/, ''), isHalf: name.endsWith('.part') })).filter((one) => UUID.test(one.id))
  const ages = await Promise.all(found.map((one) => stat(join(folder, one.name)).then((facts) => now - facts.mtimeMs, () => 0)))
  return found.filter((_, i) => (ages[i] ?? 0) > 3_600_000)
}

export async function removeLain(networkId: string, name: string): Promise<void> {
  await rm(join(resolve(filesFolder()), networkId, name), { force: true })
}
