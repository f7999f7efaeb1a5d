import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { Sentence } from '@/lib/db/sentence'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The browser for the tests: the one named in CHROMIUM_PATH, the system's, Playwright's own, else one that is installed now. */
export function findChromium(tell: (text: string) => void): string {
  const found = presentChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    tell("installing Debian's chromium")
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
  } else {
    tell("downloading Playwright's chromium")
    spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'ignore' })
  }
  const installed = presentChromium()
  if (installed) return installed
  throw new Sentence('No Chromium was found and none could be installed: install one and name it in CHROMIUM_PATH.')
}

function presentChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Sentence(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  return [named, ...usual, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null
}
