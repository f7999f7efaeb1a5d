/** Ten megabytes: what a letter may carry, and more than any agenda needs. */
export const LARGEST_FILE = 10 * 1024 * 1024

/** The same limit in the unit that texts speak of. */
export const FILE_MEGABYTES = LARGEST_FILE / 1024 / 1024
