import { PasskeyCeremonies, PasskeyRefused } from "@opora/domain/accounts/passkeys/ceremonies"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { ClientData, MadeAnswer, UsedAnswer } from "./answer.ts"
import { optionsToMake, optionsToUse } from "./options.ts"
import type { RelyingParty } from "./relying-party.ts"
import { Unbelieved } from "./unbelieved.ts"
import { verifyMade } from "./verify-made.ts"
import { verifyUsed } from "./verify-used.ts"

/** The server's half of WebAuthn Level 3, for one relying party. */
export const passkeyCeremonies = (party: RelyingParty): Layer.Layer<PasskeyCeremonies> =>
  Layer.succeed(PasskeyCeremonies, {
    toMake: (making) => Effect.promise(() => optionsToMake(party, making)),

    toUse: (using) => Effect.promise(() => optionsToUse(party, using)),

    read: (answer) =>
      holding(async () => {
        const { rawId, response } = v.parse(Readable, answer)
        const { challenge } = v.parse(ClientData, response.clientDataJSON)
        return {
          challenge,
          credentialId: rawId,
          userHandle: ("userHandle" in response ? response.userHandle : undefined) ?? undefined
        }
      }),

    made: (answer, expected) =>
      holding(async () => verifyMade(party, v.parse(MadeAnswer, answer), expected)),

    used: (answer, expected) =>
      holding(async () => verifyUsed(party, v.parse(UsedAnswer, answer), expected))
  })

const Readable = v.union([UsedAnswer, MadeAnswer])

/** Whatever the library throws, and whatever we do not believe, is one refusal. */
const holding = <A>(check: () => Promise<A>): Effect.Effect<A, PasskeyRefused> =>
  Effect.tryPromise({ try: check, catch: (cause) => new PasskeyRefused({ why: reasonOf(cause) }) })

// The library's messages repeat what was sent, and valibot's error carries it: only ours are kept.
const reasonOf = (cause: unknown): string => (cause instanceof Unbelieved ? cause.why : "malformed")
