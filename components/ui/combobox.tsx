'use client'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Button, Text, FieldError, I18nProvider } from 'react-aria-components'
import { useField } from './form-context'

export type ComboboxOption = { id: string; label: string; detail?: string }

type Props = {
  /** Name of the hidden field that carries the chosen id */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** First choices, and all of them when there is no `url` */
  options?: ComboboxOption[]
  /** Asked with `q` added; answers `{ options: ComboboxOption[] }` */
  url?: string
  defaultValue?: ComboboxOption | null
  /** Go to this address when one is chosen; `{id}` is replaced */
  goTo?: string
  /** BCP 47: React Aria speaks sv, fi, da and nb itself */
  locale: string
  texts: { placeholder?: string; none: string; failed: string; open: string }
}

/** Pick one of many by typing: municipalities, members, indicators. Arrow keys, Enter and Escape as everywhere. */
export function Combobox({ name, label, hint, options = [], url, defaultValue, goTo, locale, texts }: Props) {
  const field = useField(name, { hint })
  const [text, setText] = useState(defaultValue?.label ?? '')
  const { found, failed } = useOptions(url, text, options, defaultValue?.label)
  const chosen = field.returned?.[0] ?? defaultValue?.id
  return (
    <I18nProvider locale={locale}>
      <ComboBox
        className="combobox field" name={name} formValue="key" id={field.id} {...(url ? { items: found } : { defaultItems: options })} inputValue={text} onInputChange={setText}
        defaultSelectedKey={chosen} isInvalid={Boolean(field.error)} allowsEmptyCollection menuTrigger="input"
        onSelectionChange={(key) => { if (goTo && key !== null) window.location.assign(goTo.replace('{id}', encodeURIComponent(String(key)))) }}
      >
        <Label>{label}</Label>
        {hint ? <Text slot="description" className="hint">{hint}</Text> : null}
        <div className="combobox-field">
          <Input placeholder={texts.placeholder} />
          <Button aria-label={texts.open}>▾</Button>
        </div>
        <FieldError className="error">{field.error}</FieldError>
        <Popover className="combobox-popover" offset={2}>
          <ListBox<ComboboxOption> renderEmptyState={() => <div className="none">{failed ? texts.failed : texts.none}</div>}>
            {(option) => (
              <ListBoxItem textValue={option.label}>{option.label}{option.detail ? <span className="role">{option.detail}</span> : null}</ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  )
}

/** Options for what is typed, asked 150 ms after the last letter; an older answer never replaces a newer. */
function useOptions(url: string | undefined, text: string, first: ComboboxOption[], chosen: string | undefined) {
  const [found, setFound] = useState(first)
  const [failed, setFailed] = useState(false)
  const start = useRef(first)
  useEffect(() => {
    if (!url || text === chosen) return
    if (text.trim() === '') return setFound(start.current)
    const stop = new AbortController()
    const wait = setTimeout(async () => {
      try {
        const answer = await fetch(`${url}${url.includes('?') ? '&' : '?'}q=${encodeURIComponent(text)}`, { signal: stop.signal })
        const body: { options: ComboboxOption[] } = await answer.json()
        setFound(body.options)
        setFailed(false)
      } catch {
        if (!stop.signal.aborted) setFailed(true)
      }
    }, 150)
    return () => { clearTimeout(wait); stop.abort() }
  }, [url, text, chosen])
  return { found, failed }
}
