import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

/** Type checks the project as it would be with some files changed, of which nothing is written. */
export interface TypeCheck {
  /** The first file in which type checking fails; undefined where it does not. Keys are paths from the project's folder. */
  failing(changed: Readonly<Record<string, string>>): string | undefined
  /** A file as it is, with a checker that knows its types. */
  file(path: string): { readonly source: ts.SourceFile; readonly checker: ts.TypeChecker }
}

/**
 * Takes the project's settings and its files in `rooms` (`src/store/`). Files are looked at in the order in which they failed last, as
 * most changes of a kind fail in the same place; only those that a change can reach are.
 */
export function typeCheck(rooms: readonly string[]): TypeCheck {
  const { config } = ts.readConfigFile('tsconfig.json', read) as { readonly config: unknown }
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const roots = fileNames.filter((file) => rooms.some((room) => relative('.', file).startsWith(room)))
  const replaced = new Map<string, string>()
  const versions = new Map<string, number>()
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => roots,
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot(file) {
      const text = replaced.get(file) ?? read(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  })
  const importers = importersOf(roots)
  let order: readonly string[] = roots

  const replace = (file: string, text: string | undefined) => {
    if (text === undefined) replaced.delete(file)
    else replaced.set(file, text)
    versions.set(file, (versions.get(file) ?? 0) + 1)
  }
  return {
    failing(changed) {
      const files = Object.entries(changed).map(([path, text]): [string, string] => [resolve(path), text])
      for (const [file, text] of files) replace(file, text)
      const reached = reachedFrom(
        files.map(([file]) => file),
        importers,
      )
      const found = order.find((file) => reached.has(file) && service.getSemanticDiagnostics(file).length > 0)
      if (found !== undefined) order = [found, ...order.filter((file) => file !== found)]
      for (const [file] of files) replace(file, undefined)
      return found === undefined ? undefined : relative('.', found)
    },
    file(path) {
      const program = service.getProgram()
      const source = program?.getSourceFile(resolve(path))
      if (program === undefined || source === undefined) throw new Error(`${path} is no file of the project.`)
      return { source, checker: program.getTypeChecker() }
    },
  }
}

const read = (path: string) => ts.sys.readFile(path)

/** Which files import each file. */
function importersOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>()
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(read(file) ?? '')
    for (const { fileName } of importedFiles) {
      const imported = resolve(dirname(file), fileName)
      importers.set(imported, [...(importers.get(imported) ?? []), file])
    }
  }
  return importers
}

function reachedFrom(files: readonly string[], importers: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(files)
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer)
  return reached
}
