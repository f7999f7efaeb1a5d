import { htmlLang, normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { FILE_MEGABYTES } from '@/lib/files/limits'

/** What a form may send at most, as `bodySizeLimit` in next.config.ts: a file of the largest kind and its fields. */
export const LARGEST_POST = 11 * 1024 * 1024

/** Whether a request says that it brings more than any form of ours. */
export function isTooLarge(request: { method: string; headers: Headers }): boolean {
  return request.method === 'POST' && Number(request.headers.get('content-length') ?? 0) > LARGEST_POST
}

/**
 * The page for a form that brings too much, in the language of its address: why, and the way back. Next would answer with
 * an empty page, since it stops reading in the middle.
 */
export function tooLargePage(pathname: string): { status: 413; html: string } {
  const lng = normaliseLanguage(pathname.split('/')[1] ?? '') ?? 'en'
  const t = texts(lng)
  const back = pathname.replace(/[^\w\-/]/g, '')
  const html = `<!doctype html><html lang="${htmlLang(lng)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('imports:large.title')} – Samverk</title></head>`
    + `<body style="font:18px/1.5 system-ui,sans-serif;max-width:38rem;margin:12vh auto;padding:0 16px"><main><h1 style="font-size:1.6rem">${t('imports:large.title')}</h1><p>${t('imports:large.text', { megabytes: FILE_MEGABYTES })}</p><p><a href="${back}">${t('imports:large.back')}</a></p></main></body></html>`
  return { status: 413, html }
}
