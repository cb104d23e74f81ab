/**
 * The state of the arc-eager parser: a stack, a buffer, and the arcs so far (Nivre 2003; non-monotonic after
 * Honnibal and Johnson 2015). Tokens that are taken off the stack without a head go back onto the buffer.
 */
export class ParserState {
  readonly heads: Int32Array
  /** The move that made the token's arc. */
  readonly arcMoves: Int16Array
  readonly #length: number
  readonly #stack: number[] = []
  /** Tokens put back, the next one last. */
  readonly #returned: number[] = []
  readonly #unshiftable: Uint8Array
  readonly #sentenceStarts: Uint8Array
  readonly #joined: Uint8Array
  readonly #leftEdges: Int32Array
  // The children on each side as linked lists, the newest first; 0 is none, else the index plus one.
  readonly #newestLeft: Int32Array
  readonly #newestRight: Int32Array
  readonly #older: Int32Array
  #next = 0

  constructor(length: number) {
    this.#length = length
    this.heads = new Int32Array(length).fill(-1)
    this.arcMoves = new Int16Array(length).fill(-1)
    this.#unshiftable = new Uint8Array(length)
    this.#sentenceStarts = new Uint8Array(length)
    this.#joined = new Uint8Array(length)
    this.#leftEdges = Int32Array.from({ length }, (_, token) => token)
    this.#newestLeft = new Int32Array(length)
    this.#newestRight = new Int32Array(length)
    this.#older = new Int32Array(length)
  }

  get stackDepth(): number {
    return this.#stack.length
  }

  get bufferLength(): number {
    return this.#length - this.#next + this.#returned.length
  }

  get isFinal(): boolean {
    return this.#stack.length === 0 && this.bufferLength === 0
  }

  /** The token at a depth of the stack, or -1. */
  stack(depth: number): number {
    return this.#stack[this.#stack.length - 1 - depth] ?? -1
  }

  /** The token at a place of the buffer, or -1. */
  buffer(place: number): number {
    const returned = this.#returned.length
    if (place < returned) return this.#returned[returned - 1 - place] ?? -1
    const token = this.#next + place - returned
    return token < this.#length ? token : -1
  }

  isSentenceStart(token: number): boolean {
    return token >= 0 && this.#sentenceStarts[token] === 1
  }

  /** Whether what hangs on a token so far begins where no sentence may, and none has been made to. */
  isJoined(token: number): boolean {
    const first = token >= 0 ? (this.#leftEdges[token] ?? token) : -1
    return this.#joined[first] === 1 && !this.isSentenceStart(first)
  }

  isUnshiftable(token: number): boolean {
    return this.#unshiftable[token] === 1
  }

  hasHead(token: number): boolean {
    return (this.heads[token] ?? -1) >= 0
  }

  /** The context that the model looks at: two tokens of the buffer, three of the stack, and newest children. */
  readContext(context: Int32Array): void {
    const b0 = this.buffer(0)
    const s0 = this.stack(0)
    context[0] = b0
    context[1] = this.buffer(1)
    context[2] = s0
    context[3] = this.stack(1)
    context[4] = this.stack(2)
    context[5] = b0 < 0 ? -1 : (this.#newestLeft[b0] ?? 0) - 1
    context[6] = s0 < 0 ? -1 : (this.#newestLeft[s0] ?? 0) - 1
    context[7] = s0 < 0 ? -1 : (this.#newestRight[s0] ?? 0) - 1
  }

  /** Moves the next token of the buffer onto the stack. */
  push(): void {
    this.#stack.push(this.#returned.pop() ?? this.#next++)
  }

  pop(): void {
    this.#stack.pop()
  }

  /** Puts the top of the stack back onto the buffer; it may not be shifted again until it gets a child. */
  unshift(): void {
    const token = this.#stack.pop()
    if (token === undefined) return
    this.#unshiftable[token] = 1
    this.#returned.push(token)
  }

  allowShift(token: number): void {
    this.#unshiftable[token] = 0
  }

  startSentence(token: number): void {
    this.#sentenceStarts[token] = 1
  }

  /** Lets no sentence start at a token but where {@link startSentence} does. */
  joinSentence(token: number): void {
    this.#joined[token] = 1
  }

  /**
   * Gives a token a head, in place of the one it has. A replaced arc is always the newest of its old head, as both
   * are on the stack, so taking the newest away is enough.
   */
  addArc(head: number, child: number, move: number): void {
    const old = this.heads[child] ?? -1
    if (old >= 0) {
      const newest = old > child ? this.#newestLeft : this.#newestRight
      if (newest[old] === child + 1) newest[old] = this.#older[child] ?? 0
    }
    const newest = head > child ? this.#newestLeft : this.#newestRight
    this.#older[child] = newest[head] ?? 0
    newest[head] = child + 1
    this.heads[child] = head
    this.arcMoves[child] = move
    if (child < head) this.#leftEdges[head] = Math.min(this.#leftEdges[head] ?? head, this.#leftEdges[child] ?? child)
  }

  /** Ends the parse where it is. */
  stop(): void {
    this.#stack.length = 0
    this.#returned.length = 0
    this.#next = this.#length
  }
}
