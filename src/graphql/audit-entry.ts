/** One thing that was done or refused. No text of an article is in it. */
export interface AuditEntry {
  /** The field of the API that was asked for, or `signIn`. */
  readonly did: string
  /** The global id of what it was about. */
  readonly id?: string
  /** What came of it: `ADDED`, `DONE`, or the code of the error. */
  readonly outcome: string
}

/** Who sent the request in which something was done. */
export interface AuditedRequest {
  readonly requestId: string
  readonly by?: string
  readonly role?: string
}

/** Writes down that something was done or refused. */
export type Audit = (entry: AuditEntry & AuditedRequest) => void
