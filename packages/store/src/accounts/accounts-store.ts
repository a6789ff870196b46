import { Layer } from "effect"
import { accountsInSql } from "./accounts.ts"
import { loginFlowsInSql } from "./login-flows.ts"
import { oneTimeCodesInSql } from "./one-time-codes.ts"
import { sessionsInSql } from "./sessions.ts"
import { throttlesInSql } from "./throttles.ts"
import { trustedDevicesInSql } from "./trusted-devices.ts"

/** Everything we keep of accounts, sessions and sign-ins. */
export const accountsStore = Layer.mergeAll(
  accountsInSql,
  loginFlowsInSql,
  oneTimeCodesInSql,
  sessionsInSql,
  throttlesInSql,
  trustedDevicesInSql
)
