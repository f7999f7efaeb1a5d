/**
 * `npm run db:diff -- --name seats`: drafts the SQL between the schema as it was when the migrations were last
 * committed and the schema as it stands, in a new migration to be read and completed by hand (policies, triggers).
 * `--from empty` drafts all tables; `--from <commit>` starts from another commit.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftSql, type SchemaFile } from '@/lib/db/schema-engine'
import { currentDatabase, runCommand } from './environment'

const folder = 'prisma/schema'

function schemaNow(): SchemaFile[] {
  return readdirSync(folder).filter((name) => name.endsWith('.prisma')).sort().map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }))
}

function schemaAt(commit: string): SchemaFile[] {
  const git = (...parameters: string[]) => execFileSync('git', parameters, { encoding: 'utf8' }).trim()
  const at = commit || git('log', '-1', '--format=%H', '--', 'prisma/migrations')
  if (!at || at === 'empty') return []
  const names = git('ls-tree', '--name-only', at, `${folder}/`).split('\n').filter((name) => name.endsWith('.prisma'))
  return names.map((name) => ({ path: name, content: git('show', `${at}:${name}`) }))
}

const { values } = parseArgs({ options: { name: { type: 'string' }, from: { type: 'string', default: '' } } })
await runCommand(async () => {
  const { DATABASE_OWNER_URL } = await currentDatabase()
  const sql = await draftSql(schemaAt(values.from), schemaNow(), DATABASE_OWNER_URL)
  if (!values.name) {
    process.stdout.write(sql)
  } else {
    const migration = values.from === 'empty' ? `00000000000001_${values.name}` : `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${values.name}`
    mkdirSync(join('prisma/migrations', migration), { recursive: true })
    writeFileSync(join('prisma/migrations', migration, 'migration.sql'), sql)
    console.log(`Drafted prisma/migrations/${migration}/migration.sql: read it, and add policies, triggers and rights by hand.`)
  }
})
