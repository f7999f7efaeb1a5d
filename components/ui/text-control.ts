/** Controls in which one types, as against choices and what a form carries unseen. */
export function isText(control: unknown): control is HTMLInputElement | HTMLTextAreaElement {
  if (control instanceof HTMLTextAreaElement) return true
  return control instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'hidden', 'submit', 'button', 'password'].includes(control.type)
}

/** What the reader has typed or chosen in a form's fields and lists and the page does not hold yet, by name. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  const changed = [...form.elements].flatMap((control): [string, string][] => {
    if (isText(control)) return control.value.trim() === control.defaultValue.trim() ? [] : [[control.name, control.value]]
    if (!(control instanceof HTMLSelectElement)) return []
    const drawn = [...control.options].find((option) => option.defaultSelected) ?? control.options[0]
    return control.value === drawn?.value ? [] : [[control.name, control.value]]
  })
  return Object.fromEntries(changed)
}

/** Puts texts into the fields of these names, and opens what they are folded into. */
export function typeInto(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name)
    if (!isText(control) && !(control instanceof HTMLSelectElement)) continue
    control.value = value
    for (let folded = control.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true
  }
}
