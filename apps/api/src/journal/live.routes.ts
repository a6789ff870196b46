import { Live } from "@opora/domain/journal/live"
import { Effect, Stream } from "effect"
import { Hono } from "hono"
import { describeRoute } from "hono-openapi"
import { getCookie } from "hono/cookie"
import { refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { problemResponse } from "../http/problems.ts"
import { runForCitizen } from "../http/run.ts"
import { sessionCookie } from "../http/session-cookies.ts"
import type { CitizenEnv } from "../http/world.ts"
import { OpenLines } from "./open-lines.ts"

// Proxies close what is silent, and a page must notice when the line is dead.
const heartbeat = Stream.tick("20 seconds").pipe(Stream.map(() => ": alive\n\n"))

const lines = new OpenLines(10)

/** After so many seconds another line may be free: a browser that left is noticed at a heartbeat. */
const tryAgain = 20

const asStream = {
  "content-type": "text/event-stream; charset=utf-8",
  "x-accel-buffering": "no"
}

/** What changes for the citizen, as it changes (server-sent events, HTML Living Standard 9.2). */
export const liveRoutes = new Hono<CitizenEnv>().get(
  "/",
  guard({ who: "citizen", background: true }),
  describeRoute({
    operationId: "live",
    summary: "News of the citizen's own journal as it is written",
    tags: ["journal"],
    responses: {
      200: {
        description: "Events named `news`, each with a type and a subject to look at again",
        content: { "text/event-stream": { schema: { type: "string" } } }
      },
      ...refusals("TooManyRequests")
    }
  }),
  async (c) => {
    // Nobody reads the body of a HEAD, so nobody would let the line go.
    if (c.req.method === "HEAD") return c.body(null, 200, asStream)
    const news = await runForCitizen(
      c,
      Effect.gen(function* () {
        const told = (yield* Live).of(c.var.citizen.id)
        return told.pipe(Stream.map((each) => `event: news\ndata: ${JSON.stringify(each)}\n\n`))
      })
    )
    const letGo = lines.take(c.var.citizen.id)
    if (!letGo) {
      const headers = { "retry-after": String(tryAgain) }
      return problemResponse("TooManyRequests", c.var.locale, {}, headers)
    }
    // Whoever signed out since, here or from afar, hears no more.
    const { world } = c.var
    const token = getCookie(c, sessionCookie) ?? ""
    const stands = Effect.promise(async () => (await world.citizenOf(token, true)) !== undefined)
    const body = Stream.fromIterable([": hello\n\n"]).pipe(
      Stream.concat(Stream.merge(news, heartbeat)),
      Stream.takeWhileEffect(() => stands),
      Stream.interruptWhen(raised(world.stopping)),
      Stream.ensuring(Effect.sync(letGo)),
      Stream.encodeText,
      Stream.toReadableStream
    )
    return c.body(body, 200, asStream)
  }
)

const raised = (signal: AbortSignal) =>
  Effect.callback<void>((resume) => {
    const tell = () => resume(Effect.void)
    if (signal.aborted) return tell()
    signal.addEventListener("abort", tell, { once: true })
    return Effect.sync(() => signal.removeEventListener("abort", tell))
  })
