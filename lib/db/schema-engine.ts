import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/** One Prisma schema file: its name and its text. */
export type SchemaFile = { path: string; content: string }

/**
 * The SQL that leads from one schema to another (from nothing when `from` is empty), made by Prisma's own schema
 * engine inside this process. The engine insists on a database that answers, and reads and changes nothing there.
 */
export async function draftSql(from: SchemaFile[], to: SchemaFile[], databaseUrl: string): Promise<string> {
  startEngine()
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool))
  const schema = await engine.SchemaEngine.new({ datamodels: to.map(({ path, content }) => [path, content]) }, () => undefined, adapter)
  try {
    const { stdout } = await schema.diff({
      from: from.length > 0 ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    schema.free()
    await pool.end()
  }
}

let started = false

/** The package's own entry imports WebAssembly as a module, which Node does not do without a flag; so it is put together here. */
function startEngine(): void {
  if (started) return
  started = true
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const compiled = new WebAssembly.Module(readFileSync(path))
  const imports: WebAssembly.Imports = {}
  for (const { module } of WebAssembly.Module.imports(compiled)) imports[module] = engine as unknown as WebAssembly.ModuleImports
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) } })
  const { exports } = new WebAssembly.Instance(compiled, imports)
  const glue = engine as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
  glue.__wbg_set_wasm(exports)
  const begin = exports.__wbindgen_start
  if (typeof begin === 'function') begin()
}
