/**
 * A text of several paragraphs from the locale files: each line is a paragraph, lines beginning with • are a list.
 * No markup in the texts, so that translators see only words.
 */
export function Prose({ text }: { text: string }) {
  return (
    <div className="prose">
      {blocksOf(text).map((block) =>
        block.isList ? (
          <ul key={block.lines[0]} className="list-disc pl-5">
            {block.lines.map((line) => <li key={line}>{line}</li>)}
          </ul>
        ) : (
          block.lines.map((line) => <p key={line}>{line}</p>)
        ),
      )}
    </div>
  )
}

function blocksOf(text: string): { isList: boolean; lines: string[] }[] {
  const blocks: { isList: boolean; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const isList = line.startsWith('• ')
    const last = blocks.at(-1)
    const words = isList ? line.slice(2) : line
    if (last && last.isList === isList) last.lines.push(words)
    else blocks.push({ isList, lines: [words] })
  }
  return blocks
}
