import type { Doc, NamedEntity, Sentence, Token } from './doc.ts'
import { createEntityRecogniser } from './entities/entity-recogniser.ts'
import { readModel, type ModelFiles } from './model-files.ts'
import { createAttributeRuler } from './morphology/attribute-ruler.ts'
import { createLemmatizer } from './morphology/lemmatizer.ts'
import type { Kernel } from './network/kernel.ts'
import { createSimdKernel } from './network/simd-kernel.ts'
import { createScalarKernel } from './network/scalar-kernel.ts'
import { createContextEncoder } from './network/window-encoder.ts'
import { spanOf } from './spans.ts'
import { createDependencyParser } from './syntax/dependency-parser.ts'
import { deprojectivize } from './syntax/deprojectivize.ts'
import { parseInBounds } from './syntax/long-sentences.ts'
import { createTagger } from './tagger.ts'
import { compileAffixRules } from './tokenizer/affixes.ts'
import { ABBREVIATIONS } from './tokenizer/abbreviations.ts'
import { createExceptions } from './tokenizer/exceptions.ts'
import { createTokenizer } from './tokenizer/tokenizer.ts'
import { createUrlTest } from './tokenizer/url.ts'
import { createVocabulary } from './vocabulary.ts'

/** A loaded pipeline for English. */
export interface English {
  /**
   * Reads a text: tokens, tags, dependencies, sentences, lemmas and named entities.
   *
   * Synchronous and deterministic. Takes any string, never throws, and takes time linear in its length. A lone
   * surrogate counts as a word of its own kind. The empty string gives a document without tokens.
   *
   * `breaks` are places, in order, that no sentence crosses, such as the ends of paragraphs and headings: a sentence
   * starts at the first word from each of them on. A sentence of more tokens than it may have is cut. `joints` are
   * places, in order, at which the parser itself starts none, such as after the abbreviation of a rank.
   */
  readonly parse: (text: string, breaks?: readonly number[], joints?: readonly number[]) => Doc
}

/** Settings of {@link loadEnglish}. */
export interface EnglishOptions {
  /** Folder with another model of the same kind, as a URL that ends in a slash. */
  readonly model?: URL
  /** `scalar` leaves WebAssembly SIMD unused even where the engine has it; results agree but for rounding. */
  readonly arithmetic?: 'simd' | 'scalar'
}

/** The model that comes with the program; the path is the same from the sources and from the build. */
const DEFAULT_MODEL = new URL('../../models/english/', import.meta.url)

/** Numbers that the kernel holds: the default model's layers and everything in between. */
const CAPACITY = 4_000_000

/**
 * Loads the English pipeline.
 *
 * @throws UnreadableModel if a file of the model is missing or damaged
 */
export async function loadEnglish(options: EnglishOptions = {}): Promise<English> {
  const simd = options.arithmetic === 'scalar' ? undefined : createSimdKernel(CAPACITY)
  return createEnglish(await readModel(options.model ?? DEFAULT_MODEL), simd ?? createScalarKernel(CAPACITY))
}

function createEnglish(model: ModelFiles, kernel: Kernel): English {
  const { tables } = model
  const vocabulary = createVocabulary(tables.norms, tables.symbols, model.vectorRow)
  const tokenize = createTokenizer({
    affixes: compileAffixRules(tables),
    exceptions: createExceptions({ ...ABBREVIATIONS, ...tables.exceptions }, vocabulary),
    phrases: tables.phrases,
    isUrl: createUrlTest(tables.lowerCase),
    vocabulary,
  })
  const encodeSyntax = createContextEncoder(kernel, model, 'tok2vec')
  const encodeEntities = createContextEncoder(kernel, model, 'ner')
  const tag = createTagger(kernel, model)
  const parser = createDependencyParser(kernel, model)
  const recogniser = createEntityRecogniser(kernel, model)
  const rule = createAttributeRuler(tables.attributeRules)
  const lemmatize = createLemmatizer(tables.lemmas)

  const parse = (text: string, breaks: readonly number[] = [], joints: readonly number[] = []): Doc => {
    const pieces = tokenize(text)
    const count = pieces.length
    const isSpace = (token: number): boolean => pieces[token]?.lexeme.isSpace ?? false

    const tags: string[] = []
    const parsing = parser(count)
    encodeSyntax(pieces, (first, end, vectors) => {
      for (const each of tag(vectors, end - first)) tags.push(each)
      parsing.read(first, end, vectors)
    })
    const words = pieces.map(({ lexeme }, i) => ({ text: lexeme.text, tag: tags[i] ?? '', isSpace: lexeme.isSpace }))
    const { arcs, cuts } = parseInBounds(
      parsing.parse,
      startsAfter(breaks, pieces, isSpace),
      startsAfter(joints, pieces, isSpace),
      words,
    )
    const tree = deprojectivize(arcs, isSpace)

    const attributes = rule(
      pieces.map(({ lexeme }, i) => ({
        tag: tags[i] ?? '',
        lower: lexeme.lower,
        dep: tree.labels[i] ?? '',
        isSpace: lexeme.isSpace,
      })),
    )

    const recognition = recogniser(count)
    encodeEntities(pieces, recognition.read)
    const found = recognition.recognise(isSpace, (token) => tree.sentenceStarts[token] === 1)
    const entityLabels = new Map<number, string>()
    for (const { first, end, label } of found) for (let i = first; i < end; i++) entityLabels.set(i, label)

    const tokens = pieces.map(({ lexeme, start, spaceAfter }, index): Token => {
      const { tag, pos, morph, dep, lemma } = attributes[index] ?? { tag: '', pos: '', morph: '', dep: '', lemma: '' }
      return {
        index,
        text: lexeme.text,
        start,
        end: start + lexeme.text.length,
        whitespace: spaceAfter ? ' ' : '',
        norm: lexeme.norm,
        shape: lexeme.shape,
        tag,
        pos,
        morph,
        dep,
        head: tree.heads[index] ?? index,
        lemma: lemma ?? lemmatize(lexeme.text, pos, morph),
        sentenceStart: tree.sentenceStarts[index] === 1,
        leftEdge: tree.leftEdges[index] ?? index,
        rightEdge: tree.rightEdges[index] ?? index,
        entityLabel: entityLabels.get(index) ?? '',
      }
    })
    const entities = found.map(({ first, end, label }): NamedEntity => ({ ...spanOf(text, tokens, first, end), label }))
    return { text, tokens, sentences: sentencesOf(text, tokens), entities, cuts }
  }
  return { parse }
}

/** The first words from each of the breaks on. */
function startsAfter(
  breaks: readonly number[],
  pieces: readonly { readonly start: number }[],
  isSpace: (token: number) => boolean,
): number[] {
  const starts: number[] = []
  let token = 0
  for (const offset of breaks) {
    while (token < pieces.length && ((pieces[token]?.start ?? 0) < offset || isSpace(token))) token++
    if (token > 0 && token < pieces.length && starts.at(-1) !== token) starts.push(token)
  }
  return starts
}

function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  for (let first = 0; first < tokens.length;) {
    let end = first + 1
    while (end < tokens.length && !tokens[end]?.sentenceStart) end++
    let root = first
    while (root < end - 1 && tokens[root]?.head !== root) root++
    sentences.push({ ...spanOf(text, tokens, first, end), root })
    first = end
  }
  return sentences
}
