import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import type { SignedIn } from "../accounts/current-citizen.ts"
import type { Level } from "../accounts/level.ts"
import { instantOf } from "../shared/instant.ts"

/** A citizen no other test knows, who has just signed in with two factors. */
export const someone = (level: Level = "standard"): SignedIn => ({
  id: v.parse(CitizenId, crypto.randomUUID()),
  level,
  sessionId: crypto.randomUUID(),
  aal: 2,
  freshAt: instantOf(0),
  locale: "ru",
  idleEndsAt: instantOf(600_000),
  endsAt: instantOf(12 * 3_600_000),
  idleMinutes: 10,
  passwordSetAt: instantOf(0)
})
