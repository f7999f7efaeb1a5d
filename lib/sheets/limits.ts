/** What a file may hold at most. Far above any roster, far below what would keep a server busy. */
export const LIMITS = {
  /** Bytes of the file as it is sent. */
  bytes: 5 * 1024 * 1024,
  /** Bytes of all its parts when unpacked, and how many parts. */
  unpacked: 40 * 1024 * 1024,
  parts: 500,
  /** Rows, the heads among them, and columns that hold something. */
  rows: 2001,
  columns: 60,
  /** The farthest row and column that a sheet may name, empty ones too: Excel leaves formatted emptiness behind. */
  farRow: 10_000,
  farColumn: 256,
  /** Letters in one cell. */
  cell: 5000,
} as const

/** The same limit in the unit that texts speak of. */
export const MEGABYTES = LIMITS.bytes / 1024 / 1024
