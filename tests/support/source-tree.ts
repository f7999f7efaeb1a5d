import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

/** One source file as the house test looks at it. `lines` are those that hold code. */
export type Source = { path: string; text: string; lines: number; imports: Import[]; functions: { name: string; lines: number }[]; exports: { name: string; init: string | null }[]; calls: string[]; isServerActions: boolean }
export type Import = { from: string; isType: boolean }

type Node = { type: string; start: number; end: number; [key: string]: unknown }

/** Every TypeScript file that is ours: tracked by git or new and not ignored. */
export function sources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
  return [...new Set(listed.split('\n').filter(Boolean))].flatMap((path) => readSource(path) ?? [])
}

function readSource(path: string): Source | null {
  let text: string
  try { text = readFileSync(path, 'utf8') } catch { return null }
  const { program, comments } = parseSync(path, text)
  const code = withoutComments(text, comments)
  const nodes = [...walk(program as unknown as Node)]
  return {
    path, text,
    lines: countLines(code),
    imports: nodes.flatMap((node) => importOf(node, path) ?? []),
    functions: nodes.filter(isFunction).map((node) => ({ name: nameOf(node), lines: countLines(code.slice(node.start, node.end)) })),
    exports: nodes.flatMap((node) => exportsOf(node, text)),
    calls: nodes.flatMap((node) => (node.type === 'CallExpression' && (node.callee as Node).type === 'Identifier' ? [String((node.callee as Node).name)] : [])),
    isServerActions: /^\s*['"]use server['"]/m.test(code),
  }
}

function withoutComments(text: string, comments: { start: number; end: number }[]): string {
  let code = text
  for (const { start, end } of comments) code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end)
  return code
}

function countLines(code: string): number {
  return code.split('\n').filter((line) => line.trim() !== '').length
}

function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (inner && typeof inner === 'object' && 'type' in inner) yield* walk(inner as Node)
  }
}

function importOf(node: Node, path: string): Import | null {
  if (!['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(node.type) || !node.source) return null
  const from = String((node.source as Node).value ?? '')
  const specifiers = (node.specifiers ?? []) as Node[]
  const isType = node.importKind === 'type' || node.exportKind === 'type' || (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'))
  return { from: resolved(from, path), isType }
}

/** `@/lib/x` and `./x` as paths from the root; packages as they are. */
function resolved(from: string, path: string): string {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? normalize(join(dirname(path), from)) : from
}

function isFunction(node: Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type)
}

function nameOf(node: Node): string {
  return String((node.id as Node | null)?.name ?? 'a function')
}

function exportsOf(node: Node, text: string): { name: string; init: string | null }[] {
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type' || !node.declaration) return []
  const declaration = node.declaration as Node
  if (declaration.type.startsWith('TS')) return []
  if (declaration.type !== 'VariableDeclaration') return [{ name: nameOf(declaration), init: null }]
  return (declaration.declarations as Node[]).map((one) => ({ name: nameOf(one), init: one.init ? text.slice((one.init as Node).start, (one.init as Node).end) : null }))
}
