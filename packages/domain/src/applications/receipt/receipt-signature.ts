/**
 * The citizen's signature under the act of receipt («Акт о получении»). This file holds no Effect: the
 * browser reads it too.
 */
import * as v from "valibot"
import { AuthEvent } from "../../accounts/factor.ts"
import { DocumentId } from "../../documents/document.ts"
import { Instant } from "../../shared/instant.ts"
import { Locale } from "../../shared/locale.ts"

/**
 * A simple electronic signature: a code, an app or a passkey proved who signs, and when (63-ФЗ of
 * 06.04.2011, articles 5(2) and 9; for public services 210-ФЗ, article 21.2). It keeps no secret.
 */
export const ReceiptSignature = v.object({
  /** When the agency gave out what is received. */
  issuedAt: Instant,
  at: Instant,
  method: AuthEvent.entries.method,
  /** The language in which the act was read and signed. */
  locale: Locale,
  /** The signed act as a paper, once it is made. */
  act: v.optional(DocumentId)
})
export type ReceiptSignature = v.InferOutput<typeof ReceiptSignature>
