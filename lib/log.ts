import 'server-only'
import pino from 'pino'

/** The log, as JSON lines on standard output. Tokens and addresses of persons are struck out. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', redact: ['token', 'email', 'cookie', '*.token', '*.email'] })
