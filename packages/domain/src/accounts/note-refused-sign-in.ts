import { Effect } from "effect"
import { byOffice } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import type { Instant } from "../shared/instant.ts"
import type { CitizenId } from "./citizen.ts"

/** Write into «История входов» that somebody did not get in. Where there is no account, nothing. */
export const noteRefusedSignIn = Effect.fnUntraced(function* (refused: {
  readonly citizenId?: CitizenId | undefined
  readonly at: Instant
  readonly device: string
  readonly address: string
}): Effect.fn.Return<void, never, Journal> {
  const { citizenId, at, device, address } = refused
  if (!citizenId) return
  const event = { type: "SignInRefused", at, by: byOffice("sign-in"), device, address }
  yield* (yield* Journal).append(citizenId, [factOf("account", event)])
})
