import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { barsPicture } from '@/components/charts/bars-picture'
import { figureSvg } from '@/components/charts/figure-file'
import { heatPicture } from '@/components/charts/heat-picture'
import { linePicture } from '@/components/charts/line-picture'
import { mapPicture } from '@/components/charts/map-picture'
import { multiplesPicture } from '@/components/charts/multiples-picture'
import { COLOURS, type Picture, svgDocument, wrapped } from '@/components/charts/svg-document'
import { askedFile, figureResponse } from '@/lib/export/figure'

const words = { lang: 'sv', title: 'Täckning & <band> "37 %"', description: 'procent av kommunerna', notes: ['Källa: påhittat', 'Räknat 25.11.2026'] }
const points = [{ x: 2024, value: 12 }, { x: 2025, value: null }, { x: 2026, value: 37 }]
const format = (value: number) => `${value} %`
const pictures: Record<string, { picture: Picture; numbers: string[] }> = {
  bars: { picture: barsPicture([{ label: 'A & B', value: 3, text: '3' }, { label: 'Inte känt', value: null, text: '..' }]), numbers: ['3', '..', 'A &amp; B'] },
  heat: { picture: heatPicture({ columns: [{ label: 'polis' }], endHead: 'kommuner', limits: [50, 65, 80, 90], rows: [{ key: 'a', label: 'Nyland', end: '8/26', cells: [{ value: 88, text: '88' }] }, { key: 'b', label: 'Kajanaland', end: '1/8', cells: [{ state: 'missing', text: '0/1' }] }] }), numbers: ['88', '8/26', '0/1', 'polis'] },
  line: { picture: linePicture({ series: [{ key: 'own', label: 'I nätverk', kind: 'own', points }], format, unit: '% av kommunerna', yFrom: 0 }), numbers: ['I nätverk 37 %', '2024', '2026'] },
  multiples: { picture: multiplesPicture({ panels: [{ name: 'Nyland', points }, { name: 'Lappland', points: [{ x: 2024, value: 5 }, { x: 2026, value: 24 }] }], format }), numbers: ['37 %', '24 %', 'Nyland'] },
  map: { picture: mapPicture({ places: [{ id: 'a', name: 'Porvoo', lon: 25.7, lat: 60.4, inhabitants: 50_000, state: 'complete', href: '/sv/places/fi-638-porvoo', title: 'Porvoo: alla med', showName: true }], focus: ['FI'], states: [{ state: 'complete', count: '1', label: 'alla med' }] }), numbers: ['Porvoo: alla med', 'alla med'] },
}

/** Every tag closed in order, attributes quoted, no bare sign: enough of XML to fail on what a parser would refuse. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml.replace(/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi, (_tag, closing: string, name: string, _attributes, single: string) => {
    if (closing) return open.pop() === name ? '' : '<broken'
    if (!single) open.push(name)
    return ''
  })
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|#39);)/.test(rest)
}

describe.each(Object.entries(pictures))('the picture of %s as a file', (_name, { picture, numbers }) => {
  const svg = svgDocument(words, picture)

  test('parses, carries title, description, language and its own fonts, and the same numbers', () => {
    expect(wellFormed(svg)).toBe(true)
    expect(svg).toContain('<title id="title">Täckning &amp; &lt;band&gt; &quot;37 %&quot;</title><desc id="desc">procent av kommunerna</desc>')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*lang="sv"/)
    expect(svg).toContain("'Schibsted Grotesk', 'Helvetica Neue', Arial, sans-serif")
    for (const number of [...numbers, ...words.notes]) expect(svg).toContain(number)
  })

  test('runs nothing, leads nowhere, needs no stylesheet', () => {
    expect(svg).not.toMatch(/<script|<a |href|on\w+="|url\(|@import|var\(--/)
  })
})

test('its colours are those of the look', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8').toLowerCase()
  for (const colour of Object.values(COLOURS)) expect(tokens).toContain(colour.toLowerCase())
})

test('a long finding is broken between words and never lost', () => {
  expect(wrapped('Kommuner med nätverk i Samverk', 14)).toEqual(['Kommuner med', 'nätverk i', 'Samverk'])
  expect(wrapped('sysselsättningstjänster', 5)).toEqual(['sysselsättningstjänster'])
})

test('a file is asked for by figure and kind, and may do nothing where it is opened', async () => {
  expect([askedFile('trend.svg'), askedFile('trend-regions.csv'), askedFile('../trend.svg'), askedFile('trend'), askedFile('trend.html')]).toEqual([{ figure: 'trend', kind: 'svg' }, { figure: 'trend-regions', kind: 'csv' }, null, null, null])
  const file = { title: 'T', description: 'D', notes: [], records: [['År', 2026]], picture: pictures.bars?.picture ?? null }
  const answer = figureResponse('svg', 'samverk-fi', { records: file.records, svg: figureSvg('sv', file) })
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'")
  expect(await answer.text()).toContain('<title id="title">T</title>')
  expect(figureResponse('svg', 'x', { records: [], svg: figureSvg('sv', { ...file, picture: null }) }).status).toBe(404)
  expect(figureResponse('csv', 'x', { records: [['a']], svg: null }).headers.get('content-type')).toContain('text/csv')
})
