import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { Locale } from "../shared/locale.ts"
import { CitizenId } from "./citizen.ts"
import { Level } from "./level.ts"

/** What is kept of an account beside its contacts, passwords and sessions. */
export const Account = v.object({
  id: CitizenId,
  /** A frozen account keeps everything and lets nobody in. */
  status: v.picklist(["active", "frozen"]),
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
