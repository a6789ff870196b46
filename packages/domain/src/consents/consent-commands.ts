import { Data, Result } from "effect"
import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import type { ConsentEvent } from "./consent-events.ts"
import { type Consent, DataCategories, inForce } from "./consent.ts"

const asked = { at: Instant, by: Actor }

/** What may be asked of a consent. */
export const ConsentCommand = v.variant("type", [
  v.object({ type: v.literal("Narrow"), ...asked, data: DataCategories }),
  v.object({ type: v.literal("Revoke"), ...asked }),
  v.object({ type: v.literal("Expire"), ...asked })
])
export type ConsentCommand = v.InferOutput<typeof ConsentCommand>

/** The consent has ended, or it would grow: a wider one is asked for and granted anew. */
export class ConsentRefused extends Data.TaggedError("ConsentRefused")<{
  readonly command: ConsentCommand["type"]
  readonly status: Consent["status"]
}> {}

type Decision = Result.Result<ReadonlyArray<ConsentEvent>, ConsentRefused>

/** What comes of a command: events, silence when it says nothing new, or a refusal. */
export const decide = (command: ConsentCommand, consent: Consent): Decision => {
  const { at, by } = command
  const { agency, status } = consent
  const refuse = (): Decision =>
    Result.fail(new ConsentRefused({ command: command.type, status: consent.status }))

  switch (command.type) {
    case "Narrow": {
      const { data } = command
      if (!inForce(consent, at) || !data.every((each) => consent.data.includes(each))) {
        return refuse()
      }
      const kept = consent.data.filter((each) => data.includes(each))
      if (kept.length === consent.data.length) return nothingNew
      return Result.succeed([{ type: "ConsentNarrowed", at, by, agency, data: kept }])
    }
    case "Revoke":
      if (status === "revoked") return nothingNew
      if (!inForce(consent, at)) return refuse()
      return Result.succeed([{ type: "ConsentRevoked", at, by, agency }])
    case "Expire":
      if (status === "expired") return nothingNew
      if (status === "revoked" || at <= consent.until) return refuse()
      return Result.succeed([{ type: "ConsentExpired", at, by, agency }])
  }
}

const nothingNew: Decision = Result.succeed([])
