import type { MetadataRoute } from 'next'

/** Search engines read the public pages; pages behind a sign-in or a personal link are not for them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/*/work', '/*/admin', '/*/sign-in', '/*/areas/', '/*/link/', '/link/', '/api/'] },
  }
}
