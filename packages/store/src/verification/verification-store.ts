import { Layer } from "effect"
import { bankLinksInSql } from "./bank-links.ts"
import { identityCasesInSql } from "./identity-cases.ts"
import { scansInSql } from "./scans.ts"
import { standingsInSql } from "./standings.ts"

/** Everything we keep of who citizens are found to be. */
export const verificationStore = Layer.mergeAll(
  bankLinksInSql,
  identityCasesInSql,
  scansInSql,
  standingsInSql
)
