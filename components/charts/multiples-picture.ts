import { escapeHtml } from './escape-html'
import { lastValue, linePath, lineScales, type LinePoint } from './line-geometry'
import type { Picture } from './svg-document'

type Small = { panels: readonly { name: string; points: readonly LinePoint[] }[]; context?: readonly LinePoint[]; format: (value: number) => string; yFrom?: number }

const [ACROSS, WIDTH, HEIGHT] = [4, 176, 124] as const
const FRAME = { width: 150, height: 84, left: 4, right: 42, top: 10, bottom: 14 }

/** Small lines on one scale as one drawing, four in a row: the same points and end values as the panels on the page. */
export function multiplesPicture({ panels, context, format, yFrom }: Small): Picture {
  const all = [...panels.flatMap((panel) => panel.points), ...(context ?? [])]
  const xs = all.map((point) => point.x)
  const scales = lineScales(xs, all.flatMap((point) => (point.value === null ? [] : [point.value])), FRAME, yFrom)
  const inside = panels.map(({ name, points }, i) => {
    const end = lastValue([...points])
    const others = context ? [context] : panels.filter((one) => one.name !== name).map((one) => one.points)
    const grey = others.map((other) => `<path class="peer" d="${linePath([...other], [], scales)}" opacity=".45"/>`).join('')
    const last = end ? `<circle class="dot" cx="${scales.x(end.x)}" cy="${scales.y(end.value)}" r="3.5"/><text class="own-text" x="${scales.x(end.x) + 7}" y="${scales.y(end.value) + 4}">${escapeHtml(format(end.value))}</text>` : ''
    const axis = `<path class="axis" d="M${FRAME.left} 76H${FRAME.width - FRAME.right}"/><text class="quiet" x="${FRAME.left}" y="92">${Math.min(...xs)}</text><text class="quiet" x="${FRAME.width - FRAME.right}" y="92" text-anchor="end">${Math.max(...xs)}</text>`
    return `<g transform="translate(${(i % ACROSS) * WIDTH} ${Math.floor(i / ACROSS) * HEIGHT + 16})"><text class="strong" x="0" y="-2">${escapeHtml(name)}</text>${axis}${grey}<path class="own" d="${linePath([...points], [], scales)}"/>${last}</g>`
  }).join('')
  return { width: Math.min(ACROSS, Math.max(1, panels.length)) * WIDTH, height: Math.ceil(panels.length / ACROSS) * HEIGHT, inside }
}
