import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

/** The walks of `burden.spec.ts`, one after the other and with time to spare: they measure, they do not judge. */
export default defineConfig({ ...base, testDir: '.', workers: 1, fullyParallel: false, timeout: 300_000, expect: { timeout: 60_000 } })
