// Part of the build: what the compiler leaves behind in src/ (SQL of the helper schema and the like) goes to dist/.
import { cpSync, statSync } from 'node:fs'

cpSync('src', 'dist', { recursive: true, filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts') })
