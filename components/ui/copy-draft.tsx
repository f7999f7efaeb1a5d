'use client'

/** Puts the text of one language into the empty field of another as a draft, opens the gap and tells the form that something changed. */
export function CopyDraft({ from, to, label }: { from: string; to: string; label: string }) {
  function copy(button: HTMLElement) {
    const form = button.closest('form')
    const source = form?.elements.namedItem(from)
    const target = form?.elements.namedItem(to)
    if (!(isText(source) && isText(target))) return
    target.closest('details')?.setAttribute('open', '')
    target.focus()
    target.value = source.value
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return <button type="button" className="text-button" onClick={(event) => copy(event.currentTarget)}>{label}</button>
}

function isText(control: unknown): control is HTMLTextAreaElement | HTMLInputElement {
  return control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
}
