import { defineConfig } from 'vitest/config'

/** Two rooms: `unit` needs nothing, `database` needs the PostgreSQL that `scripts/test.mjs` starts. */
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
    ],
  },
})
