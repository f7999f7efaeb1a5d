import type { Drawing, Shape } from './drawing'
import { LETTER } from './drawing'
import { COLOUR } from './pdf-look'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A drawing as an SVG file, with its sentence for those who do not see it. */
export function svgOf(drawing: Drawing, alt: string): string {
  const { width, height } = drawing
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(alt)}</title>${drawing.shapes.map(shapeOf).join('')}</svg>`
}

function shapeOf(shape: Shape): string {
  if (shape.kind === 'line') {
    const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
    return `<polyline points="${shape.points.map((point) => point.map(round).join(',')).join(' ')}" fill="none" stroke="${COLOUR[shape.stroke]}" stroke-width="${shape.weight}"${dash} opacity="${shape.opacity ?? 1}"/>`
  }
  if (shape.kind === 'circle') return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${COLOUR[shape.fill]}" stroke="${COLOUR[shape.stroke]}" stroke-width="${shape.weight}"/>`
  if (shape.kind === 'rect') return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${shape.fill ? COLOUR[shape.fill] : 'none'}" stroke="${shape.stroke ? COLOUR[shape.stroke] : 'none'}"/>`
  return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-family="Arial, sans-serif" font-size="${LETTER}" font-weight="${shape.isBold ? 700 : 400}" text-anchor="${shape.anchor ?? 'start'}" fill="${COLOUR[shape.tone]}">${escaped(shape.text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
