import type { HttpBindings } from "@hono/node-server"
import type { Locale } from "@opora/domain/shared/locale"
import type { Context, MiddlewareHandler } from "hono"
import { randomUUID } from "node:crypto"
import { apiHeaders } from "./api-headers.ts"
import { problemResponse } from "./problems.ts"
import type { ApiEnv, World } from "./world.ts"

const headers = Object.entries(apiHeaders)

/** The first that meets a request: names it, sets what every answer carries, turns strange hosts away. */
export const edge =
  (world: World): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const locale = localeOf(c.req.header("accept-language"))
    c.set("world", world)
    c.set("locale", locale)
    const address = addressOf(c, world.site.proxies)
    c.set("address", address)
    const requestId = randomUUID()
    c.set("requestId", requestId)
    // Set before the answer is made: after it, each costs a copy of the response.
    for (const [name, value] of headers) c.header(name, value)
    c.header("x-request-id", requestId)
    if (!hosts(world).has(c.req.header("host") ?? "")) return problemResponse("WrongHost", locale)
    const wait = world.flood.take(address, Date.now())
    if (wait > 0) {
      return problemResponse("TooManyRequests", locale, {}, { "retry-after": String(wait) })
    }
    return next()
  }

const localeOf = (accepted = ""): Locale => (/^\s*en\b/i.test(accepted) ? "en" : "ru")

const known = new WeakMap<World, ReadonlySet<string>>()

/** Links and cookies are for these hosts alone: a stranger's Host must not find its way into a letter. */
const hosts = (world: World): ReadonlySet<string> => {
  const at = known.get(world)
  if (at) return at
  const { publicUrl, deskUrl } = world.site
  const set = new Set([publicUrl, deskUrl].map((url) => new URL(url).host))
  known.set(world, set)
  return set
}

/** Our own proxies append what they saw: only so many entries from the right are theirs. */
const addressOf = (c: Context, proxies: number): string => {
  const forwarded = c.req.header("x-forwarded-for")?.split(",") ?? []
  const said = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return said ?? bindingsOf(c)?.incoming?.socket?.remoteAddress ?? "127.0.0.1"
}

// Asked without a server, as in tests, there are no bindings.
const bindingsOf = (c: Context): Partial<HttpBindings> | undefined => c.env
