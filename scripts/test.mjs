import { runInNode24 } from './bootstrap.mjs'

runInNode24('suite.ts', { needsDevelopment: true })
