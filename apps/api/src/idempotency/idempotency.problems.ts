import type { KeyUsedForAnother, StillAnswering } from "@opora/domain/idempotency/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of idempotency may refuse. */
export type IdempotencyRefusal = KeyUsedForAnother | StillAnswering

/** Each refusal's status, and its name for programs, which never changes. */
export const idempotencyProblems = {
  KeyUsedForAnother: [422, "key-used-for-another"],
  StillAnswering: [409, "still-answering"]
} as const satisfies Rows<IdempotencyRefusal["_tag"]>
