import { Layer } from "effect"
import { confirmationsInSql } from "./confirmations/confirmations.ts"
import { factorAttemptsInSql } from "./factors/factor-attempts.ts"
import { factorSettingsInSql } from "./factors/factor-settings.ts"
import { challengesInSql } from "./passkeys/challenges.ts"
import { passkeysInSql } from "./passkeys/passkeys.ts"
import { recoveryCodesInSql } from "./recovery-codes/recovery-codes.ts"
import { totpInSql } from "./totp/totp-secrets.ts"

/** All that is kept of the ways citizens prove who they are, beside passwords and codes that are sent. */
export const factorsStore = Layer.mergeAll(
  confirmationsInSql,
  factorAttemptsInSql,
  factorSettingsInSql,
  challengesInSql,
  passkeysInSql,
  recoveryCodesInSql,
  totpInSql
)
