import { runInNode24 } from './bootstrap.mjs'

runInNode24('worker.ts')
