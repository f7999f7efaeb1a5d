/** First stop of the Tab key: past the bar to the sheet (`id="content"`, set by `Desk`). */
export function SkipLink({ label }: { label: string }) {
  return <a className="skip" href="#content">{label}</a>
}
