import { TrustedBanks } from "@opora/domain/verification/trusted-banks"
import { Layer } from "effect"
import type { Config } from "./config.ts"

/** How the bank says that it has seen its customer's passport, best first. */
export const bankAcrs = ["urn:sandbox-bank:acr:verified", "urn:sandbox-bank:acr:basic"] as const

/** The one bank whose word we take, where it knows its customer by passport. */
export const trustedBank = ({ bankIssuer, publicUrl }: Config): Layer.Layer<TrustedBanks> =>
  Layer.succeed(TrustedBanks, {
    accepts: (issuer, acr) => issuer === bankIssuer && acr === bankAcrs[0],
    nameOf: () => "Песочница Банк",
    returnTo: `${publicUrl}/api/v1/verification/bank/callback`
  })
