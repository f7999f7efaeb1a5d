import type { Face } from './pdf-fonts'

/** The look of print, in points: the screens' tokens at three quarters of a pixel, on A4. */
export const PAGE = { width: 595.28, height: 841.89, left: 45, right: 45, top: 84, bottom: 76 } as const
export const MEASURE = PAGE.width - PAGE.left - PAGE.right
export const FLOOR = PAGE.height - PAGE.bottom

export const COLOUR = {
  ink: '#17251F', muted: '#4A5A52', line: '#D3D9D3', lineStrong: '#767D76', sheet: '#FFFFFF', link: '#1B5573', good: '#1F5A45', attention: '#8F530A', wrong: '#9A2F3F',
  own: '#1B5573', peer: '#17251F', context: '#858B85',
  education: '#1B5573', social: '#93340B', health: '#1A9F77', youth: '#BB860F', employment: '#9C7DD6', police: '#5F2B25', other: '#858B85',
} as const

/** How a text is set: size and leading in points, the space that follows it, and the faces of its plain and its strong parts. */
export type Style = { size: number; leading: number; after: number; colour: string; face: Face; strong: Face; emphasis: Face }

const sans = { face: 'sans', strong: 'sansBold', emphasis: 'sansItalic', colour: COLOUR.ink } as const
const bold = { face: 'sansBold', strong: 'sansBold', emphasis: 'sansBold', colour: COLOUR.ink } as const
const serif = { face: 'serif', strong: 'serifBold', emphasis: 'serifItalic', colour: COLOUR.ink } as const

export const STYLES = {
  heading1: { ...bold, size: 27, leading: 31, after: 8 },
  heading2: { ...bold, size: 13.5, leading: 18, after: 6 },
  heading3: { ...bold, size: 11.5, leading: 15.5, after: 3 },
  heading4: { ...bold, size: 10, leading: 14, after: 2 },
  lede: { ...serif, size: 13.5, leading: 20, after: 12 },
  prose: { ...serif, size: 10.75, leading: 16, after: 7 },
  small: { ...sans, size: 9, leading: 12.5, after: 6, colour: COLOUR.muted },
  table: { ...sans, size: 9.75, leading: 13.5, after: 0 },
  head: { ...bold, size: 9, leading: 12.5, after: 0, colour: COLOUR.muted },
  label: { ...sans, size: 9, leading: 12.5, after: 0 },
} as const satisfies Record<string, Style>
