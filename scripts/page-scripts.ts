import { createHash } from 'node:crypto'

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g

/** The sources by which a Content-Security-Policy names the inline scripts of a page, each once: `'sha256-...'`. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(INLINE)].map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  return [...new Set(hashes)]
}

/** A policy whose `script-src` allows these sources too. */
export function allowingScripts(policy: string, sources: string[]): string {
  return policy.replace(/script-src [^;]*/, (rule) => [rule, ...sources].join(' '))
}

/** A policy under which no script runs. */
export function allowingNoScript(policy: string): string {
  return policy.replace(/script-src [^;]*/, `script-src 'none'`)
}

/** A page that only says something: without its scripts and without fetching them beforehand. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[^]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}
