import { type Json, JsonObject } from "@opora/domain/shared/json"
import { Data, Effect } from "effect"
import type { Duration } from "effect"
import * as v from "valibot"

/** One request to the outside. */
export interface Question {
  readonly method: "GET" | "POST"
  readonly url: string
  /** Shown as the bearer. */
  readonly key: string
  readonly body?: Json
  /** How long we wait for the whole answer. */
  readonly patience: Duration.Input
}

/** What came back: the status, and the body if it was a JSON object. */
export interface Answer {
  readonly status: number
  readonly body: JsonObject | undefined
}

/** No answer, or half of one: whether the other end did what was asked is not known. */
export class Unanswered extends Data.TaggedError("Unanswered") {}

/** Answers are read no further than this, in characters. */
const longest = 1_000_000

/** Ask the outside once. What it says is not logged: it may be a citizen's. */
export const ask = ({
  method,
  url,
  key,
  body,
  patience
}: Question): Effect.Effect<Answer, Unanswered> =>
  Effect.tryPromise({
    try: async (signal) => {
      const response = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // An address of ours leads nowhere else: not into the house, not to a stranger.
        redirect: "error",
        signal
      })
      return { status: response.status, body: read(await response.text()) }
    },
    catch: () => new Unanswered()
  }).pipe(Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail(new Unanswered()) }))

const read = (text: string): JsonObject | undefined => {
  const parsed = v.safeParse(JsonText, text)
  return parsed.success ? parsed.output : undefined
}

const JsonText = v.pipe(v.string(), v.maxLength(longest), v.parseJson(), JsonObject)
