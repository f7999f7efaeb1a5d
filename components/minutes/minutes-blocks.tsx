import type { CSSProperties, ReactNode } from 'react'
import { DefinitionList } from '@/components/ui/definition-list'
import { runsOf, type Text } from '@/lib/export/document'
import type { MinutesBlock, SideBlock } from '@/lib/minutes/tongue-rules'

/** Minutes on a page, from the blocks that print and Word are made of. Two languages stand side by side, each block level with its other. */
export function MinutesBlocks({ blocks }: { blocks: readonly MinutesBlock[] }) {
  return <>{blocks.map((block, i) => (block.kind === 'pair' ? <Pair key={i} pair={block} /> : blockOf(block, i)))}</>
}

function Pair({ pair: { left, right } }: { pair: Extract<MinutesBlock, { kind: 'pair' }> }) {
  const rows = { '--rows': Math.max(left.blocks.length, right.blocks.length) } as CSSProperties
  return <div className="minutes-pair" style={rows}>{[left, right].map((side) => <div key={side.lang} lang={side.lang}>{side.blocks.map(blockOf)}</div>)}</div>
}

function blockOf(block: SideBlock, key: number): ReactNode {
  switch (block.kind) {
    case 'heading': return <h2 key={key} className="minutes-heading" lang={block.lang}>{inline(block.text)}</h2>
    case 'paragraph': return <p key={key} className={block.style === 'small' ? 'small muted' : 'prose'} lang={block.lang}>{inline(block.text)}</p>
    case 'list': return <ul key={key} className="minutes-list">{block.items.map((item, i) => <li key={i}>{inline(item.text)}</li>)}</ul>
    case 'definitions': return <DefinitionList key={key} items={block.items.map((item) => ({ term: inline(item.term), value: inline(item.text) }))} />
    case 'signatures': return <DefinitionList key={key} items={block.lines.map((line) => ({ term: line.role, value: [line.name, line.signed].filter(Boolean).join(', ') }))} />
  }
}

function inline(text: Text): ReactNode {
  return runsOf(text).map((run, i) => {
    const words = run.strong ? <b>{run.text}</b> : run.emphasis ? <em className="muted">{run.text}</em> : run.text
    return <span key={i} lang={run.lang}>{words}</span>
  })
}
