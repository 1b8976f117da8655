import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The user that a child process runs as; absent fields mean the current user. */
export interface SystemUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const ACCOUNT = 'aproxy-pg'

/**
 * Takes the uid that owns an existing data directory, if any; returns the unprivileged user to run PostgreSQL as, or
 * undefined when the current user can run it (PostgreSQL refuses to run as root). Throws when root finds no such user.
 */
export function serverUser(owner?: { uid: number; gid: number }): SystemUser | undefined {
  if (typeof process.getuid !== 'function' || process.getuid() !== 0) return undefined
  if (owner && owner.uid !== 0) return findUser((u) => u.uid === owner.uid) ?? { name: String(owner.uid), ...owner }
  const existing = findUser((u) => u.name === ACCOUNT)
  if (existing) return existing
  createAccount()
  const found =
    findUser((u) => u.name === ACCOUNT) ?? findUser((u) => u.name === 'postgres') ?? findUser((u) => u.name === 'nobody')
  if (!found || found.uid === 0) {
    throw new Error(
      `PostgreSQL cannot run as root, and no unprivileged user is available: create one named ${ACCOUNT} ` +
        `(useradd -r ${ACCOUNT}), or start the gateway as an ordinary user`,
    )
  }
  return found
}

/** Takes a path; returns the first directory on the way to it, itself included, that `user` may not enter, if any. */
export function firstClosedDirectory(path: string, user: SystemUser | undefined): string | undefined {
  if (!user) return undefined
  const chain: string[] = []
  for (let p = path; ; p = dirname(p)) {
    chain.unshift(p)
    if (dirname(p) === p) break
  }
  for (const p of chain) {
    let s
    try {
      s = statSync(p)
    } catch {
      return undefined
    }
    if (!s.isDirectory()) continue
    const bit = s.uid === user.uid ? 0o100 : s.gid === user.gid ? 0o010 : 0o001
    if ((s.mode & bit) === 0) return p
  }
  return undefined
}

function findUser(match: (user: SystemUser) => boolean): SystemUser | undefined {
  let text: string
  try {
    text = readFileSync('/etc/passwd', 'utf8')
  } catch {
    return undefined
  }
  for (const line of text.split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (!name || uid === undefined || gid === undefined) continue
    const user = { name, uid: Number(uid), gid: Number(gid) }
    if (match(user)) return user
  }
  return undefined
}

function createAccount(): void {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', ACCOUNT]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', ACCOUNT]],
  ]
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: 'ignore', env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } })
      return
    } catch {
      // Another process may have created it meanwhile, or the file system is read-only: the caller looks again.
    }
  }
}
