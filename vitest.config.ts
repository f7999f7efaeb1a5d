import { defineConfig } from 'vitest/config'

/** `unit` needs nothing, `database` starts a PostgreSQL of its own, `trust` takes minutes and is run by hand. */
export default defineConfig({
  resolve: {
    alias: [
      { find: 'server-only', replacement: new URL('./tests/support/server-only.ts', import.meta.url).pathname },
      { find: /^@\//, replacement: new URL('./', import.meta.url).pathname },
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      {
        extends: true,
        test: { name: 'database', include: ['tests/database/**/*.test.ts'], globalSetup: ['tests/support/global-database.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 },
      },
      { extends: true, test: { name: 'trust', include: ['tests/trust/**/*.test.ts'] } },
    ],
  },
})
