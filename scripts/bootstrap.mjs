/**
 * The part of every command that plain Node 20 must be able to run: it installs the packages when they are
 * missing or the lockfile has changed, and goes on in Node 24, which came with them.
 */
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a TypeScript file of this folder in Node 24 with this command's arguments, and ends as it ends. Only tests need the packages for development. */
export function runInNode24(script, { needsDevelopment = false } = {}) {
  const problem = nodeProblem(process.versions.node) || installProblem(root, needsDevelopment)
  if (problem) return stopWith(problem)
  const node = findNode24(root)
  if (!node) return stopWith(`Samverk needs Node 24 here, and no packaged one exists for ${process.platform} on ${process.arch}: install Node 24 and start again.`)
  const child = spawn(node, ['--conditions=react-server', '--import', 'tsx', join('scripts', script), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code === null ? 1 : code))
}

/** The sentence for a Node that is too old to begin with, or null. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  const isEnough = major > 20 || (major === 20 && minor >= 19)
  return isEnough ? null : `Samverk needs Node 20.19 or newer to start, and this is Node ${version}: install a newer one from https://nodejs.org and start again.`
}

/** True when every package of the lockfile that is needed and not optional stands in node_modules in the lockfile's version. */
export function isInstalled(folder, needsDevelopment) {
  const [wanted, found] = [join(folder, 'package-lock.json'), join(folder, 'node_modules', '.package-lock.json')].map(packagesOf)
  if (!found) return false
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || (entry.dev && !needsDevelopment) || entry.devOptional || (found[path] && found[path].version === entry.version))
}

/** Installs the packages if they are not; the sentence for a failure, or null. */
function installProblem(folder, needsDevelopment) {
  if (isInstalled(folder, needsDevelopment)) return null
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    return `Samverk cannot write to ${folder}: give this user the right to write there, or start Samverk as the folder's owner.`
  }
  console.log('Installing the packages (a minute or two the first time)')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const done = spawnSync(npm[0], [...npm.slice(1), 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return done.status === 0 ? null : 'The packages could not be installed: npm says why above; with a network that reaches the npm registry, start again.'
}

function findNode24(folder) {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const packaged = join(folder, 'node_modules', `node-${system}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(packaged)) return packaged
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null
}

function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null
}

function stopWith(sentence) {
  console.error(sentence)
  process.exitCode = 1
}
