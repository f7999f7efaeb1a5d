import { runInNode24 } from './bootstrap.mjs'

runInNode24('build-site.ts')
