import ts from 'typescript'
import type { TypeCheck } from './type-check.ts'

/** A stretch of a file that can be taken out, under a name for people: `src/model/entity-kind.ts: PERSON`. */
export interface Entry {
  readonly path: string
  readonly name: string
  readonly without: string
}

/** The tables of the store's compiler, by the types that hold them against the SDL. */
const TABLES =
  /^(FieldTable|ObjectTable|PartTable|OwnTable|EdgeTable|PredicateTable|OrderExpressions|Omit<FieldTable|Omit<ObjectTable)|^(?!AnyTable).*(Record<keyof|readonly \[)/

/** Each entry of each table of a file: its rows, what a row says that it reads, and names that stand for rows. */
export function tableEntries(check: TypeCheck, path: string): readonly Entry[] {
  const { source, checker } = check.file(path)
  const found: Entry[] = []
  const take = (node: ts.Node, name: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const end = source.text[node.end] === ',' ? node.end + 1 : node.end
    const without = source.text.slice(0, node.getStart()) + source.text.slice(end)
    found.push({ path, name: `${path}:${line + 1}: ${name}`, without })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isTable(node, checker)) {
      for (const property of node.properties) {
        if (!ts.isSpreadAssignment(property)) take(property, property.name.getText())
        else if (!ts.isCallExpression(property.expression)) take(property, property.getText())
        else for (const name of property.expression.arguments) take(name, name.getText())
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTable(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) && ['edge', 'reads'].includes(parent.name.getText())) return true
  const type = checker.getContextualType(node)
  return type !== undefined && TABLES.test(checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation))
}

/** Each row of each exported record of a file of the model, and each value of its exported unions of words. */
export function modelEntries(check: TypeCheck, path: string): readonly Entry[] {
  const { source } = check.file(path)
  const without = (start: number, end: number) => source.text.slice(0, start) + source.text.slice(end)
  return source.statements.flatMap((statement): readonly Entry[] => {
    if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type)) {
      const { types } = statement.type
      return types.map((one) => {
        const rest = types.filter((other) => other !== one).map((other) => other.getText())
        const text =
          source.text.slice(0, statement.type.getStart()) + rest.join(' | ') + source.text.slice(statement.type.end)
        return { path, name: `${path}: ${one.getText()}`, without: text }
      })
    }
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ initializer }) => {
      const table =
        initializer !== undefined && ts.isSatisfiesExpression(initializer) ? initializer.expression : undefined
      const record = table !== undefined && ts.isAsExpression(table) ? table.expression : undefined
      if (record === undefined || !ts.isObjectLiteralExpression(record)) return []
      return record.properties.map((one) => ({
        path,
        name: `${path}: ${one.name?.getText() ?? ''}`,
        without: without(one.getStart(), one.end + 1),
      }))
    })
  })
}
