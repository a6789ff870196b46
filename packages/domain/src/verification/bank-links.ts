import { Context, Data, type Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import type { TokenHash } from "../accounts/token.ts"
import type { Instant } from "../shared/instant.ts"
import type { BankLink, BankLinkId } from "./bank-link.ts"
import { BankClaims, BankLoginState } from "./bank-login.ts"

/** One visit to the bank: sent there, then back with what the bank told. It is used once. */
export const BankVisit = v.variant("status", [
  v.object({ status: v.literal("sent"), state: BankLoginState }),
  v.object({
    status: v.literal("back"),
    issuer: v.string(),
    subject: v.string(),
    claims: BankClaims
  })
])
export type BankVisit = v.InferOutput<typeof BankVisit>

/** Whose visit it is: one citizen's, from one session, in one browser. */
export interface VisitKey {
  readonly citizenId: CitizenId
  readonly sessionId: string
  /** The hash of what the browser keeps in this bank's cookie. */
  readonly tokenHash: TokenHash
}

/** The visit is over, too old, or began in another browser: begin it anew. */
export class BankVisitNotFound extends Data.TaggedError("BankVisitNotFound") {}

/** This bank account is linked already, here or in another account. */
export class BankAccountTaken extends Data.TaggedError("BankAccountTaken") {}

/** There is no such link of this citizen's. */
export class BankLinkNotFound extends Data.TaggedError("BankLinkNotFound") {}

/** Visits to banks, and what came of them. */
export class BankLinks extends Context.Service<
  BankLinks,
  {
    readonly begin: (key: VisitKey, visit: BankVisit, until: Instant) => Effect.Effect<void>
    /** Take the visit away, so that nobody can use it again. */
    readonly take: (key: VisitKey, at: Instant) => Effect.Effect<BankVisit, BankVisitNotFound>
    /** What the visit brought, left where it is. */
    readonly look: (key: VisitKey, at: Instant) => Effect.Effect<BankVisit, BankVisitNotFound>
    readonly ofCitizen: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<BankLink>>
    /** One bank account belongs to one account here: the pair of issuer and subject is the key. */
    readonly link: (
      citizenId: CitizenId,
      link: BankLink,
      subject: string
    ) => Effect.Effect<void, BankAccountTaken>
    readonly unlink: (
      citizenId: CitizenId,
      id: BankLinkId
    ) => Effect.Effect<BankLink, BankLinkNotFound>
  }
>()("@opora/domain/verification/BankLinks") {}
