import { ImageRun, LineRuleType, Paragraph } from 'docx'
import type { Figure } from './document'
import { drawingOf } from './drawing'
import { pictureOf } from './picture'
import { svgOf } from './svg'
import { paragraphOf, type Place } from './word-text'

/** Word counts pictures in pixels of 96 to the inch. */
const PIXELS = 96 / 72

/** A chart in Word: its title, the picture as SVG with its sentence, and a PNG of it for a Word that is too old for SVG. */
export function figureOf(figure: Figure, place: Place): Paragraph[] {
  const drawing = drawingOf(figure.chart, place.width / 20)
  const size = { width: Math.round(drawing.width * PIXELS), height: Math.round(drawing.height * PIXELS) }
  const picture = new ImageRun({
    type: 'svg', data: Buffer.from(svgOf(drawing, figure.alt)), transformation: size, fallback: { type: 'png', data: pictureOf(drawing) }, altText: { name: figure.title, title: figure.title, description: figure.alt },
  })
  return [paragraphOf(figure.title, place, { style: 'Caption' }), new Paragraph({ keepNext: true, spacing: { before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO }, children: [picture] })]
}
