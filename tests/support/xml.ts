export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

const NAME = '[A-Za-z_][\\w.:-]*'
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`)
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads XML strictly, as another program than the one that wrote it: throws at the first thing that is not well-formed XML 1.0. */
export function parseXml(source: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(source) || !source.isWellFormed()) throw new Error('a character that XML forbids')
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at < source.length) {
    const rest = source.slice(at, at + 20_000)
    const skipped = /^(<\?[\s\S]*?\?>|<!--(?:(?!--)[\s\S])*-->)/.exec(rest)
    const closing = new RegExp(`^</(${NAME})\\s*>`).exec(rest)
    const tag = TAG.exec(rest)
    const parent = open.at(-1) ?? root
    if (skipped) at += skipped[0].length
    else if (closing) {
      if (open.pop()?.name !== closing[1]) throw new Error(`</${closing[1]}> closes what is not open`)
      at += closing[0].length
    } else if (tag) {
      const node: XmlNode = { name: tag[1] ?? '', attributes: attributesOf(tag[2] ?? ''), children: [], text: '' }
      parent.children.push(node)
      if (!tag[3]) open.push(node)
      at += tag[0].length
    } else {
      const end = source.indexOf('<', at)
      if (end === at) throw new Error(`not a tag: ${rest.slice(0, 60)}`)
      parent.text += decoded(source.slice(at, end < 0 ? undefined : end))
      at = end < 0 ? source.length : end
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim()) throw new Error('not one root')
  return root.children[0] as XmlNode
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(new RegExp(`(${NAME})\\s*=\\s*("[^"]*"|'[^']*')`, 'g'))) {
    if (name in found) throw new Error(`${name} twice`)
    found[name] = decoded(value.slice(1, -1))
  }
  return found
}

function decoded(text: string): string {
  if (/]]>/.test(text)) throw new Error(']]> in text')
  return text.replace(/&([^;&]*)(;?)/g, (whole, name: string, end: string) => {
    const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
    if (!end || !(name in ENTITIES || number)) throw new Error(`not an entity: ${whole}`)
    return ENTITIES[name] ?? String.fromCodePoint(number?.[1] ? Number.parseInt(number[1], 16) : Number(number?.[2]))
  })
}
