/** The site alone, run by Node as it stands: Next's own handler, with the answers to pages completed. Its port comes by `--port`. */
import { createServer, type Server } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { answerOverload } from './overload-answers.ts'
import { completeAnswer, isForPage } from './page-answers.ts'
import { readPlainPages } from './plain-pages.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } })
const port = Number(values.port)

/** Takes no new request, lets those under way be answered, and lets Next finish what it does after them. */
function endInOrder(server: Server, close: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    server.close(() => void close().finally(() => process.exit(0)))
    server.closeIdleConnections()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

const plain = readPlainPages()
const site = next({ dev: false, port, hostname: 'localhost' })
await site.prepare()
const answer = site.getRequestHandler()
const server = createServer((request, response) => answerOverload(response, () => {
  if (isForPage(request)) completeAnswer(request, response, plain)
  answer(request, response).catch((error: unknown) => {
    console.error(error)
    if (!response.headersSent) response.statusCode = 500
    response.end()
  })
}))
endInOrder(server, () => site.close())
server.listen(port)
