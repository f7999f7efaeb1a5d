'use server'
import { action, type CommandResult } from '@/lib/action'
import { bringFile, discardImport, matchColumns, mendCell, pasteMinutes } from './commands'
import { LONGEST } from './rules'
import * as schema from './schema'
import { carryOutImport, tryImport, undoImport } from './writing-commands'

const runner = { scope: 'network', permission: 'imports.run' } as const
const list = (form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/imports`
/** The import's own page, with what the press has led to. */
const toImport = (result: CommandResult, form: FormData, lng: string) => `${list(form, lng)}/${result.ids?.[0] ?? ''}${result.facts?.refused ? '?show=bad&done=refused' : result.facts?.tried ? '?done=tried' : ''}`

export const bringFileAction = action({ name: 'imports.bringFile', ...runner, schema: schema.bringFileSchema, command: bringFile, goTo: toImport })
export const pasteMinutesAction = action({ name: 'imports.pasteMinutes', ...runner, schema: schema.pasteMinutesSchema, command: pasteMinutes, goTo: toImport })
export const matchColumnsAction = action({ name: 'imports.matchColumns', ...runner, schema: schema.matchColumnsSchema, command: matchColumns, goTo: toImport })
export const mendCellAction = action({ name: 'imports.mendCell', ...runner, schema: schema.mendCellSchema, command: mendCell })
export const tryImportAction = action({ name: 'imports.tryImport', ...runner, schema: schema.tryImportSchema, command: tryImport, lasts: LONGEST, goTo: toImport })
export const carryOutImportAction = action({ name: 'imports.carryOutImport', ...runner, schema: schema.carryOutImportSchema, command: carryOutImport, lasts: LONGEST, goTo: toImport })
export const undoImportAction = action({ name: 'imports.undoImport', ...runner, schema: schema.undoImportSchema, command: undoImport, lasts: LONGEST, goTo: toImport })
export const discardImportAction = action({ name: 'imports.discardImport', ...runner, schema: schema.discardImportSchema, command: discardImport, goTo: (_result, form, lng) => list(form, lng) })
