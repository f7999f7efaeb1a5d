import localFont from 'next/font/local'

/**
 * The two faces as Next loads them: fetched ahead with the page, with a fallback of the same measures, so that the first page
 * has them in time (`optional` alone would show them only from the second). Letters beyond Latin 1 come from `fonts.css`.
 */
const sans = localFont({
  src: '../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  weight: '400 900',
  display: 'optional',
  variable: '--font-schibsted',
})

const serif = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  variable: '--font-literata',
  adjustFontFallback: 'Times New Roman',
})

/** For the class of `html`. */
export const fontClasses = `${sans.variable} ${serif.variable}`
