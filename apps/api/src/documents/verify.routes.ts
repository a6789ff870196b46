import { PaperVerdict, SealKeySet, VerifyPath } from "@opora/contract/documents/verify"
import { Seals } from "@opora/domain/documents/papers"
import { verifyPaper } from "@opora/domain/documents/verify-paper"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { Flood } from "../http/flood.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { problemResponse } from "../http/problems.ts"
import { run } from "../http/run.ts"
import type { ApiEnv, World } from "../http/world.ts"

/** Nobody guesses a number of a hundred bits; nobody shall try either. */
const perMinute = 60
const floods = new WeakMap<World, Flood>()

const floodOf = (world: World): Flood => {
  const flood = floods.get(world) ?? new Flood(perMinute)
  floods.set(world, flood)
  return flood
}

/** Anyone may see whether a paper of ours is genuine. */
export const verifyRoutes = new Hono<ApiEnv>()
  .get(
    "/keys",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "listSealKeys",
      summary: "The public keys by which the QR codes of papers are checked",
      tags: ["documents"],
      responses: { 200: answer("A JWK Set", SealKeySet) }
    }),
    async (c) => {
      c.header("cache-control", "public, max-age=3600")
      return c.json(
        v.parse(
          SealKeySet,
          await run(
            c,
            Seals.use((seals) => seals.keys)
          )
        )
      )
    }
  )
  .get(
    "/:code",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "verifyPaper",
      summary: "Is there a paper of that number, and what is it?",
      tags: ["documents"],
      responses: {
        200: answer("It is genuine: what it is, and the hash of its file", PaperVerdict),
        ...refusals("PaperNotFound", "TooManyRequests")
      }
    }),
    validator("param", VerifyPath, orProblem),
    async (c) => {
      const wait = floodOf(c.var.world).take(c.var.address, Date.now())
      if (wait > 0) {
        const retry = { "retry-after": String(wait) }
        return problemResponse("TooManyRequests", c.var.locale, {}, retry)
      }
      return c.json(v.parse(PaperVerdict, await run(c, verifyPaper(c.req.valid("param").code))))
    }
  )
