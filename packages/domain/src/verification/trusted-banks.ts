import { Context } from "effect"

/** The banks whose word we take, by issuer and by how surely they know the customer (security rule 13). */
export class TrustedBanks extends Context.Service<
  TrustedBanks,
  {
    readonly accepts: (issuer: string, acr: string) => boolean
    /** The bank as citizens know it. */
    readonly nameOf: (issuer: string) => string
    /** Where the bank sends the citizen back to: an address of the portal. */
    readonly returnTo: string
  }
>()("@opora/domain/verification/TrustedBanks") {}
