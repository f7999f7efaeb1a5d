import { FORMS } from './bad-input-forms'

/** The form of a schema as it is filled in rightly, with some fields filled in otherwise. */
export function formOf(schema: string, more: Record<string, string> = {}): FormData {
  const form = new FormData()
  const { codes, texts, named, loose } = FORMS[schema] ?? {}
  for (const [name, value] of Object.entries({ lng: 'sv', ...codes, ...texts, ...named, ...loose })) form.append(name.replace(/!$/, ''), value.startsWith('file:') ? new File(['Sektor'], value.slice(5)) : value)
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return form
}
