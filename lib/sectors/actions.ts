'use server'
import { action, type CommandResult } from '@/lib/action'
import { chooseSector, endSector, renameSector } from './commands'
import { chooseSectorSchema, endSectorSchema, renameSectorSchema } from './schema'

const toSector = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/sectors/${result.ids?.[0] ?? ''}`
const choose = { scope: 'network', permission: 'sectors.choose' } as const

export const chooseSectorAction = action({
  name: 'sectors.chooseSector', ...choose, schema: chooseSectorSchema, command: chooseSector,
  goTo: toSector,
})
export const renameSectorAction = action({ name: 'sectors.renameSector', ...choose, schema: renameSectorSchema, command: renameSector })
export const endSectorAction = action({ name: 'sectors.endSector', ...choose, schema: endSectorSchema, command: endSector })
