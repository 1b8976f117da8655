/**
 * What MySQL refuses when a stored program is created: names that nothing declares, declarations that clash, statements that may not stand in
 * a program (manual, "Restrictions on Stored Programs"). Tables and columns are looked at when the program runs.
 */
import { mysqlError } from '../errors/mysql-error.ts'
import type {
  Block,
  CreateEvent,
  CreateRoutine,
  CreateTrigger,
  Declaration,
  HandlerCondition,
  ProgramStatement,
  Signal,
  StatementKind,
} from './ast.ts'
import { hasInto } from './parser/terms.ts'
import { walkStatement } from './visitor.ts'

type Program = CreateRoutine | CreateTrigger | CreateEvent

interface Scope {
  readonly parent?: Scope
  readonly variables: Set<string>
  readonly cursors: Set<string>
  readonly conditions: Map<string, HandlerCondition>
  readonly handlers: Set<string>
}

interface Label {
  readonly name: string
  readonly loop: boolean
}

/** Takes CREATE of a routine, trigger or event; throws the MySqlError that the server answers it with, if any. */
export function checkProgram(program: Program): void {
  new Check(program).run()
}

/** Takes a procedure that a function or trigger calls; throws what it may not do there. */
export function checkInStatement(program: CreateRoutine): void {
  new Check(program, true).run()
}

/** SET names each item of a condition once (1641). */
export function checkItems(s: Signal): void {
  const twice = s.items.find((item, i) => s.items.findIndex((other) => other.name === item.name) < i)
  if (twice !== undefined) throw mysqlError('ER_DUP_SIGNAL_SET', twice.name.toUpperCase())
}

const key = (name: string): string => name.toLowerCase()

class Check {
  readonly #program: Program
  /** Functions and triggers run inside a statement: no result sets, commits or dynamic SQL. */
  readonly #inStatement: boolean
  #scope: Scope = { variables: new Set(), cursors: new Set(), conditions: new Map(), handlers: new Set() }
  #labels: readonly Label[] = []
  #returns = false

  constructor(program: Program, inStatement = false) {
    this.#program = program
    this.#inStatement = inStatement || program.kind === 'create-trigger' || (program.kind === 'create-routine' && program.routine === 'function')
  }

  run(): void {
    const program = this.#program
    if (program.kind === 'create-routine') {
      for (const { name } of program.parameters) {
        if (this.#scope.variables.has(key(name))) throw mysqlError('ER_SP_DUP_PARAM', name)
        this.#scope.variables.add(key(name))
      }
    }
    this.#statement(program.body)
    if (program.kind === 'create-routine' && program.routine === 'function' && !this.#returns) {
      const { schema, name } = program.name
      throw mysqlError('ER_SP_NORETURN', schema === undefined ? name : `${schema}.${name}`)
    }
  }

  #list(statements: readonly ProgramStatement[] | undefined): void {
    for (const statement of statements ?? []) this.#statement(statement)
  }

  #labelled(label: string | undefined, loop: boolean, inside: () => void): void {
    if (label === undefined) {
      inside()
      return
    }
    if (this.#label(label) !== undefined) throw mysqlError('ER_SP_LABEL_REDEFINE', label)
    const outer = this.#labels
    this.#labels = [...outer, { name: key(label), loop }]
    inside()
    this.#labels = outer
  }

  #label(name: string): Label | undefined {
    return this.#labels.find((label) => label.name === key(name))
  }

  #statement(s: ProgramStatement): void {
    switch (s.kind) {
      case 'block':
        this.#labelled(s.label, false, () => this.#block(s))
        return
      case 'if':
        for (const branch of s.branches) this.#list(branch.body)
        this.#list(s.else)
        return
      case 'case-statement':
        for (const branch of s.branches) this.#list(branch.body)
        this.#list(s.else)
        return
      case 'loop':
      case 'while':
      case 'repeat':
        this.#labelled(s.label, true, () => this.#list(s.body))
        return
      case 'leave':
        if (this.#label(s.label) === undefined) throw mysqlError('ER_SP_LILABEL_MISMATCH', 'LEAVE', s.label)
        return
      case 'iterate':
        if (this.#label(s.label)?.loop !== true) throw mysqlError('ER_SP_LILABEL_MISMATCH', 'ITERATE', s.label)
        return
      case 'return':
        if (this.#program.kind !== 'create-routine' || this.#program.routine !== 'function') throw mysqlError('ER_SP_BADRETURN')
        this.#returns = true
        return
      case 'open-cursor':
      case 'close-cursor':
        this.#cursor(s.name)
        return
      case 'fetch-cursor':
        this.#cursor(s.name)
        for (const name of s.into) this.#variable(name)
        return
      default:
        this.#plain(s)
    }
  }

  #block(block: Block): void {
    const outer = this.#scope
    this.#scope = { parent: outer, variables: new Set(), cursors: new Set(), conditions: new Map(), handlers: new Set() }
    let latest = 0
    for (const declaration of block.declarations) {
      // Variables and conditions first, then cursors, then handlers.
      const rank = RANKS[declaration.kind]
      if (rank < latest) throw mysqlError(rank === 0 ? 'ER_SP_VARCOND_AFTER_CURSHNDLR' : 'ER_SP_CURSOR_AFTER_HANDLER')
      latest = rank
      this.#declare(declaration)
    }
    this.#list(block.body)
    this.#scope = outer
  }

  #declare(d: Declaration): void {
    const scope = this.#scope
    switch (d.kind) {
      case 'declare-variable':
        for (const name of d.names) {
          if (scope.variables.has(key(name))) throw mysqlError('ER_SP_DUP_VAR', name)
          scope.variables.add(key(name))
        }
        return
      case 'declare-condition':
        if (scope.conditions.has(key(d.name))) throw mysqlError('ER_SP_DUP_COND', d.name)
        scope.conditions.set(key(d.name), d.value)
        return
      case 'declare-cursor':
        if (scope.cursors.has(key(d.name))) throw mysqlError('ER_SP_DUP_CURS', d.name)
        scope.cursors.add(key(d.name))
        return
      case 'declare-handler': {
        for (const condition of d.conditions) {
          const value = condition.kind === 'condition-name' ? this.#condition(condition.value) : condition
          const id = 'value' in value ? `${value.kind} ${value.value}` : value.kind
          if (scope.handlers.has(id)) throw mysqlError('ER_SP_DUP_HANDLER')
          scope.handlers.add(id)
        }
        // A handler's body cannot leave what surrounds it.
        const outer = this.#labels
        this.#labels = []
        this.#statement(d.body)
        this.#labels = outer
      }
    }
  }

  #condition(name: string): HandlerCondition {
    for (let scope: Scope | undefined = this.#scope; scope !== undefined; scope = scope.parent) {
      const value = scope.conditions.get(key(name))
      if (value !== undefined) return value
    }
    throw mysqlError('ER_SP_COND_MISMATCH', name)
  }

  #cursor(name: string): void {
    for (let scope: Scope | undefined = this.#scope; scope !== undefined; scope = scope.parent) if (scope.cursors.has(key(name))) return
    throw mysqlError('ER_SP_CURSOR_MISMATCH', name)
  }

  #variable(name: string): void {
    for (let scope: Scope | undefined = this.#scope; scope !== undefined; scope = scope.parent) if (scope.variables.has(key(name))) return
    throw mysqlError('ER_SP_UNDECLARED_VAR', name)
  }

  /** A statement that could also stand alone. */
  #plain(s: ProgramStatement): void {
    this.#refuse(s)
    if (this.#inStatement) this.#refuseInStatement(s)
    if (s.kind === 'signal') checkItems(s)
    if (s.kind === 'signal' && s.condition?.kind === 'condition-name') {
      if (this.#condition(s.condition.value).kind !== 'sqlstate') throw mysqlError('ER_SIGNAL_BAD_CONDITION_TYPE')
    }
    if (s.kind === 'get-diagnostics') for (const { target } of s.items) if ('local' in target) this.#variable(target.local)
    if (this.#program.kind === 'create-trigger') this.#rows(s, this.#program)
    walkStatement(s, {
      query: (query) => {
        // A name in LIMIT can only be a variable.
        for (const bound of [query.limit?.count, query.limit?.offset]) if (bound?.kind === 'column') this.#variable(bound.name)
        if (query.into?.kind === 'variables') for (const target of query.into.targets) if ('local' in target) this.#variable(target.local)
      },
    })
  }

  /** What no stored program may hold. */
  #refuse(s: ProgramStatement): void {
    switch (s.kind) {
      case 'create-routine':
        throw mysqlError('ER_SP_NO_RECURSIVE_CREATE', s.routine.toUpperCase())
      case 'create-trigger':
        throw mysqlError('ER_SP_NO_RECURSIVE_CREATE', 'TRIGGER')
      case 'create-event':
        throw mysqlError('ER_EVENT_RECURSION_FORBIDDEN')
      case 'alter-routine':
        throw mysqlError('ER_SP_NO_DROP_SP', s.routine.toUpperCase())
      case 'drop-program':
        if (s.what === 'procedure' || s.what === 'function') throw mysqlError('ER_SP_NO_DROP_SP', s.what.toUpperCase())
        return
      case 'use':
      case 'help':
      case 'handler':
        throw mysqlError('ER_SP_BADSTATEMENT', s.kind.toUpperCase())
      case 'lock-tables':
        throw mysqlError('ER_SP_BADSTATEMENT', 'LOCK')
      case 'unlock-tables':
        throw mysqlError('ER_SP_BADSTATEMENT', 'UNLOCK')
      case 'load-data':
        throw mysqlError('ER_SP_BADSTATEMENT', s.xml ? 'LOAD XML' : 'LOAD DATA')
      case 'create-view':
        if (s.alter) throw mysqlError('ER_SP_BADSTATEMENT', 'ALTER VIEW')
        return
      case 'table-maintenance':
        if (s.action === 'check') throw mysqlError('ER_SP_BADSTATEMENT', 'CHECK')
    }
  }

  #refuseInStatement(s: ProgramStatement): void {
    if (RESULTS.has(s.kind) || (s.kind === 'query' && !hasInto(s.query))) {
      throw mysqlError('ER_SP_NO_RETSET', this.#program.kind === 'create-trigger' ? 'trigger' : 'function')
    }
    if (s.kind === 'flush') throw mysqlError('ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG', 'FLUSH')
    if (DYNAMIC.has(s.kind)) throw mysqlError('ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG', 'Dynamic SQL')
    if (s.kind === 'set') {
      for (const item of s.items) {
        const autocommit = item.kind === 'set-variable' && key(item.name) === 'autocommit'
        if (autocommit || item.kind === 'set-password') throw mysqlError('ER_SP_CANT_SET_AUTOCOMMIT')
      }
    }
    const temporary = (s.kind === 'create-table' || s.kind === 'drop-table') && s.temporary
    const partial = s.kind === 'rollback' && s.savepoint !== undefined
    const lasting = s.kind !== 'account' || s.action !== 'set-default-role'
    if (COMMITTING.has(s.kind) && !temporary && !partial && lasting) throw mysqlError('ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TRG')
  }

  /** NEW and OLD, where the event has them and the time allows writing. */
  #rows(s: ProgramStatement, trigger: CreateTrigger): void {
    const missing = trigger.event === 'insert' ? 'OLD' : trigger.event === 'delete' ? 'NEW' : undefined
    const none = (row: string): Error => mysqlError('ER_TRG_NO_SUCH_ROW_IN_TRG', row, `on ${trigger.event.toUpperCase()}`)
    if (s.kind === 'set') {
      for (const item of s.items) {
        if (item.kind !== 'set-new-old') continue
        if (item.row === 'old') throw mysqlError('ER_TRG_CANT_CHANGE_ROW', 'OLD', '')
        if (missing === 'NEW') throw none(missing)
        if (trigger.time === 'after') throw mysqlError('ER_TRG_CANT_CHANGE_ROW', 'NEW', 'after ')
      }
    }
    walkStatement(s, {
      expr: (node) => {
        if (missing !== undefined && node.kind === 'column' && node.schema === undefined && node.table?.toUpperCase() === missing) throw none(missing)
      },
    })
  }
}

const RANKS: Readonly<Record<Declaration['kind'], number>> = { 'declare-variable': 0, 'declare-condition': 0, 'declare-cursor': 1, 'declare-handler': 2 }

const kinds = (...list: StatementKind[]): ReadonlySet<string> => new Set(list)

const RESULTS = kinds('show', 'describe', 'explain', 'table-maintenance')
const DYNAMIC = kinds('prepare', 'execute', 'deallocate')
/** Statements that commit, openly or on their way (manual, "Statements That Cause an Implicit Commit"). */
const COMMITTING = kinds(
  'begin', 'commit', 'rollback', 'create-table', 'alter-table', 'drop-table', 'create-index', 'drop-index', 'create-view', 'drop-view',
  'create-database', 'alter-database', 'drop-database', 'truncate', 'rename-table', 'alter-event', 'drop-program', 'account',
)
