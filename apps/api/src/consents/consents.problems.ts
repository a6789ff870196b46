import type { ConsentRefused } from "@opora/domain/consents/consent-commands"
import type { ConsentChanged, ConsentNotFound } from "@opora/domain/consents/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of consents may refuse. */
export type ConsentsRefusal = ConsentChanged | ConsentNotFound | ConsentRefused

/** Each refusal's status, and its name for programs, which never changes. */
export const consentsProblems = {
  ConsentChanged: [409, "consent-changed"],
  ConsentNotFound: [404, "consent-not-found"],
  ConsentRefused: [409, "consent-refused"]
} as const satisfies Rows<ConsentsRefusal["_tag"]>
