import { register } from 'tsx/esm/api'

register()
process.argv = [...process.argv.slice(0, 2), '--from', 'empty', '--name', 'tables']
await import('./diff.ts')
