import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { Locale } from "../shared/locale.ts"
import { CitizenId } from "./citizen.ts"
import { Level } from "./level.ts"

/** May the citizen use the account? A frozen one keeps everything and lets nobody in. */
export const AccountStatus = v.picklist(["active", "frozen"])
export type AccountStatus = v.InferOutput<typeof AccountStatus>

/** What is kept of an account beside its contacts, passwords and sessions. */
export const Account = v.object({
  id: CitizenId,
  status: AccountStatus,
  /** Follows from the evidence (verification/): written there and nowhere else. */
  level: Level,
  locale: Locale,
  idleMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(30)),
  passwordSetAt: Instant,
  createdAt: Instant
})
export type Account = v.InferOutput<typeof Account>

/** A hashed password: the name of the pepper and a PHC string, "1:$argon2id$v=19$…". */
export const PasswordHash = v.pipe(
  v.string(),
  v.regex(/^\w+:\$argon2id\$/),
  v.brand("PasswordHash")
)
export type PasswordHash = v.InferOutput<typeof PasswordHash>
