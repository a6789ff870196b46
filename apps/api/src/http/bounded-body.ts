import type { Context, MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { mend, problemResponse } from "./problems.ts"
import type { ApiEnv, CitizenEnv, ClerkEnv } from "./world.ts"

/** Whoever asks. */
type Asked = Context<ApiEnv> | Context<CitizenEnv> | Context<ClerkEnv>

/** The longest form of ours, filled in to the last field, has a third of that. In bytes. */
const most = 256 * 1024

/** Nothing of ours lies a third as deep; what reads JSON step by step into depth runs out of stack. */
const deepest = 32

/** The problem of a JSON body that is larger or deeper than any of ours, if it is: said before it is read as JSON. */
export const boundedBody = async (c: Asked): Promise<Response | undefined> => {
  const { method } = c.req
  if (method === "GET" || method === "HEAD") return undefined
  const refusal = await tooLarge(c, most)
  if (refusal) return refusal
  if (!isDeeper(await c.req.text(), deepest)) return undefined
  const code = "json.too_deep"
  const errors = [{ path: "", code, message: mend(code, c.var.locale) }]
  return problemResponse("InvalidRequest", c.var.locale, { errors })
}

/** Bodies of so many bytes at most, whatever they hold. */
export const bodyOfAtMost =
  (bytes: number): MiddlewareHandler<ApiEnv> =>
  async (c, next) =>
    (await tooLarge(c, bytes)) ?? next()

const tooLarge = async (c: Asked, bytes: number): Promise<Response | undefined> => {
  const onError = () => problemResponse("TooLarge", c.var.locale)
  const said = c.req.header("content-length")
  if (said !== undefined && c.req.header("transfer-encoding") === undefined) {
    return Number(said) > bytes ? onError() : undefined
  }
  // Its length is not told: count while it comes. Only then, for to look at it Hono makes a second request.
  const answered = await bodyLimit({ maxSize: bytes, onError })(c, async () => {})
  return answered instanceof Response ? answered : undefined
}

const [quote, backslash] = [0x22, 0x5c]
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

const isDeeper = (json: string, levels: number): boolean => {
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) inText = !inText
    else if (inText && code === backslash) at++
    else if (!inText && opening.has(code) && ++depth > levels) return true
    else if (!inText && closing.has(code)) depth--
  }
  return false
}
