import type { LocalVariable } from '../../analyze/environment.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { findVariable } from '../../session/variables/definition.ts'
import type * as A from '../../sql/ast.ts'
import type { MySqlType } from '../../types/type.ts'

export const nameKey = (name: string): string => name.toLowerCase()

/** A cursor's declaration: its place among the program's cursors, its query, and the names that the query sees. */
export interface CursorDeclaration {
  readonly index: number
  readonly query: A.Query
  readonly scope: Scope
}

/** The names that one block declares; those of the blocks around it are seen through it (manual: Local Variable Scope and Resolution). */
export class Scope {
  readonly parent: Scope | undefined
  readonly variables = new Map<string, LocalVariable>()
  readonly conditions = new Map<string, A.HandlerCondition>()
  readonly cursors = new Map<string, CursorDeclaration>()

  constructor(parent?: Scope) {
    this.parent = parent
  }

  /** `below`: variables of this very block from that index on are not declared yet. */
  variable(name: string, below = Infinity): LocalVariable | undefined {
    const found = this.variables.get(nameKey(name))
    return found !== undefined && found.index < below ? found : this.parent?.variable(name)
  }

  condition(name: string): A.HandlerCondition | undefined {
    return this.conditions.get(nameKey(name)) ?? this.parent?.condition(name)
  }

  cursor(name: string): CursorDeclaration | undefined {
    return this.cursors.get(nameKey(name)) ?? this.parent?.cursor(name)
  }
}

/** All names of a program, block by block. */
export class Names {
  readonly root = new Scope()
  readonly #scopes = new Map<A.Block, Scope>()
  readonly #typeOf: (type: A.DataType) => MySqlType
  variables = 0
  cursors = 0

  constructor(typeOf: (type: A.DataType) => MySqlType) {
    this.#typeOf = typeOf
  }

  declare(scope: Scope, name: string, type: A.DataType): LocalVariable {
    const variable = { name, index: this.variables++, type: this.#typeOf(type) }
    scope.variables.set(nameKey(name), variable)
    return variable
  }

  scopeOf(block: A.Block): Scope {
    return this.#scopes.get(block) ?? this.root
  }

  read(s: A.ProgramStatement, scope: Scope): void {
    switch (s.kind) {
      case 'block': return this.#block(s, scope)
      case 'if': case 'case-statement':
        for (const branch of s.branches) this.#list(branch.body, scope)
        return this.#list(s.else ?? [], scope)
      case 'set':
        for (const item of s.items) {
          if (item.kind !== 'set-variable' || (item.scope === undefined && scope.variable(item.name) !== undefined)) continue
          if (findVariable(item.name.toLowerCase()) === undefined) throw mysqlError('ER_UNKNOWN_SYSTEM_VARIABLE', item.name)
        }
        return
      case 'loop': case 'while': case 'repeat': return this.#list(s.body, scope)
      default:
    }
  }

  #list(statements: readonly A.ProgramStatement[], scope: Scope): void {
    for (const s of statements) this.read(s, scope)
  }

  #block(block: A.Block, outer: Scope): void {
    const scope = new Scope(outer)
    this.#scopes.set(block, scope)
    for (const d of block.declarations) {
      switch (d.kind) {
        case 'declare-variable': for (const name of d.names) this.declare(scope, name, d.type); break
        case 'declare-condition': scope.conditions.set(nameKey(d.name), d.value); break
        case 'declare-cursor': scope.cursors.set(nameKey(d.name), { index: this.cursors++, query: d.query, scope }); break
        case 'declare-handler': this.read(d.body, scope); break
      }
    }
    this.#list(block.body, scope)
  }
}
