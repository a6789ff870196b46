/** What is wrong with a definition: which rule of the linter, where in the document, in one sentence. */
export interface Finding {
  readonly rule:
    | "rule-type"
    | "rule-cycle"
    | "duplicate-id"
    | "unknown-id"
    | "unreachable-field"
    | "unreachable-state"
    | "dead-end"
    | "no-time-limit"
    | "wrong-life"
    | "missing-text"
  readonly where: string
  readonly says: string
}
