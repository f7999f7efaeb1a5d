/** What an action answers. The shape is the door's (`lib/action`); it stands here so that no component imports from lib. */
export type Outcome =
  | { ok: true; at: string; result: Record<string, string | number | boolean | null>; undo?: string }
  | {
      ok: false
      status: number
      code: string
      message: string
      fields: Record<string, string>
      values: Record<string, string | string[]>
      conflict?: Conflict
    }

/** Two texts for the same thing: mine, and what another person wrote in the meantime (`at` is ISO 8601). */
export type Conflict = { mine: Record<string, string>; theirs: Record<string, string>; by: string | null; at: string }

/** An action as the door makes it: previous answer and form in, answer out. */
export type FormAction = (previous: Outcome | null, form: FormData) => Promise<Outcome>

/**
 * Texts of a form, already in the reader's language. `{time}` and `{name}` are filled in by the form, which alone knows them.
 * Made in one go by `formTexts` of `lib/i18n/form-texts`.
 */
export type FormTexts = {
  errorTitle: string
  saving: string
  /** «Sparat {time}» */
  saved: string
  undo: string
  /** «Ändringen är ångrad.» */
  undone: string
  /** Does what was undone again: «Gör om» */
  redo: string
  /** «Kunde inte spara. Texten finns kvar här.» */
  failed: string
  /** The same when the browser says it is offline */
  noConnection: string
  retry: string
  /** Question before leaving with unsaved text */
  leave: string
  conflictTitle: string
  /** «Din ändring» */
  conflictMine: string
  /** «Ändrat av {name} {time}» */
  conflictTheirs: string
  /** The same when the other's name is not told: «Den andra texten, ändrad {time}» */
  conflictUnknown: string
  useMine: string
  keepTheirs: string
  decideLater: string
  /** Puts the other's text and mine together */
  joinBoth: string
  /** «Din text från {time} är inte skickad.» */
  draftLeft: string
  draftSend: string
  draftThrow: string
  /** IANA zone of the network; without it the reader's own */
  timeZone?: string
}
