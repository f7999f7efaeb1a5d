import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every TypeScript file under the folders given, with its path from the root and its text. */
export function sourceFiles(folders: readonly string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) => walk(folder)).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
