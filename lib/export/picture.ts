import { crc32, deflateSync } from 'node:zlib'
import type { Drawing, Shape } from './drawing'
import { COLOUR } from './pdf-look'

/** Dots a point. */
const SCALE = 2

type Canvas = { width: number; height: number; dots: Uint8Array }

/** A drawing as PNG, without its letters: what a program shows that cannot show the SVG, beside the table with the same numbers. */
export function pictureOf(drawing: Drawing): Buffer {
  const [width, height] = [Math.round(drawing.width * SCALE), Math.round(drawing.height * SCALE)]
  const canvas: Canvas = { width, height, dots: new Uint8Array(width * height * 3).fill(255) }
  for (const shape of drawing.shapes) paint(canvas, shape)
  return pngOf(canvas)
}

function paint(canvas: Canvas, shape: Shape): void {
  if (shape.kind === 'rect' && shape.fill) fill(canvas, { x: shape.x, y: shape.y, width: shape.width, height: shape.height }, COLOUR[shape.fill])
  if (shape.kind === 'circle') fill(canvas, { x: shape.x - shape.radius, y: shape.y - shape.radius, width: shape.radius * 2, height: shape.radius * 2 }, COLOUR[shape.stroke])
  if (shape.kind === 'line') shape.points.slice(1).forEach((point, i) => stroke(canvas, shape.points[i] ?? point, point, shape.weight, COLOUR[shape.stroke]))
}

function stroke(canvas: Canvas, from: [number, number], to: [number, number], weight: number, colour: string): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * SCALE))
  for (let i = 0; i <= steps; i += 1) {
    const [x, y] = [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps]
    fill(canvas, { x: x - weight / 2, y: y - weight / 2, width: weight, height: weight }, colour)
  }
}

function fill(canvas: Canvas, box: { x: number; y: number; width: number; height: number }, colour: string): void {
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const [left, top] = [Math.max(0, Math.round(box.x * SCALE)), Math.max(0, Math.round(box.y * SCALE))]
  const right = Math.min(canvas.width, Math.max(left + 1, Math.round((box.x + box.width) * SCALE)))
  const bottom = Math.min(canvas.height, Math.max(top + 1, Math.round((box.y + box.height) * SCALE)))
  const row = Uint8Array.from({ length: Math.max(0, right - left) * 3 }, (_, i) => rgb[i % 3] ?? 0)
  for (let y = top; y < bottom; y += 1) canvas.dots.set(row, (y * canvas.width + left) * 3)
}

function pngOf({ width, height, dots }: Canvas): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0; y < height; y += 1) rows.set(dots.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1)
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
