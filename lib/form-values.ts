/** A form as an object: `title.sv` becomes { title: { sv } }, `seats.0.name` an array, `roles[]` a list of all values. */
export type FormValue = string | File | FormValue[] | { [name: string]: FormValue }

const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor'])

/** Reads a form's fields into nested values. Names of the framework (`$ACTION…`) are left out. */
export function valuesOf(form: FormData): Record<string, FormValue> {
  const root: Record<string, FormValue> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const isList = name.endsWith('[]')
    const path = (isList ? name.slice(0, -2) : name).split('.')
    if (path.some((part) => FORBIDDEN.has(part))) continue
    put(root, path, isList ? form.getAll(name) : (form.getAll(name).at(-1) ?? ''))
  }
  return arraysOf(root) as Record<string, FormValue>
}

/** What was typed, to be given back after an error; files are not. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (values.length) typed[name] = name.endsWith('[]') ? values : (values.at(-1) ?? '')
  }
  return typed
}

function put(root: Record<string, FormValue>, path: string[], value: FormValue): void {
  let at = root
  for (const part of path.slice(0, -1)) {
    const next = at[part]
    at = typeof next === 'object' && !Array.isArray(next) && !(next instanceof File) ? next : ((at[part] = {}) as Record<string, FormValue>)
  }
  at[path.at(-1) ?? ''] = value
}

function arraysOf(value: FormValue): FormValue {
  if (typeof value !== 'object' || value instanceof File || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, arraysOf(inner)] as const)
  const isArray = entries.length > 0 && entries.every(([name]) => /^\d{1,4}$/.test(name))
  return isArray ? entries.sort((a, b) => Number(a[0]) - Number(b[0])).map(([, inner]) => inner) : Object.fromEntries(entries)
}
