import { notFound } from 'next/navigation'

// Made for each request: kept, every mistyped address would take a place of its own.
export const dynamic = 'force-dynamic'

/** An address that is no page: answered in the reader's language. */
export default function MissingAddress(): never {
  notFound()
}
