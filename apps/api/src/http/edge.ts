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
    const site = sitesOf(world).get(c.req.header("host") ?? "")
    if (!site) return problemResponse("WrongHost", locale)
    if (!belongs(c.req.path, site)) return problemResponse("NoSuchPage", locale)
    c.set("origin", site.origin)
    const wait = world.flood.take(address, Date.now())
    if (wait > 0) {
      return problemResponse("TooManyRequests", locale, {}, { "retry-after": String(wait) })
    }
    return next()
  }

const localeOf = (accepted = ""): Locale => (/^\s*en\b/i.test(accepted) ? "en" : "ru")

interface OwnSite {
  readonly origin: string
  readonly isDesk: boolean
}

const known = new WeakMap<World, ReadonlyMap<string, OwnSite>>()

/** Links and cookies are for these hosts alone: a stranger's Host must not find its way into a letter. */
const sitesOf = (world: World): ReadonlyMap<string, OwnSite> => {
  const at = known.get(world)
  if (at) return at
  const { publicUrl, deskUrl } = world.site
  const sites = new Map([
    [new URL(deskUrl).host, { origin: deskUrl, isDesk: true }],
    [new URL(publicUrl).host, { origin: publicUrl, isDesk: false }]
  ])
  known.set(world, sites)
  return sites
}

/** The desk's routes answer at the desk's address alone, and the citizens' at theirs. */
const belongs = (path: string, { isDesk }: OwnSite): boolean =>
  path.startsWith("/api/v1/desk/") ? isDesk : !isDesk || !path.startsWith("/api/")

/** Our own proxies append what they saw: only so many entries from the right are theirs. */
const addressOf = (c: Context, proxies: number): string => {
  const forwarded = c.req.header("x-forwarded-for")?.split(",") ?? []
  const said = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return said ?? bindingsOf(c)?.incoming?.socket?.remoteAddress ?? "127.0.0.1"
}

// Asked without a server, as in tests, there are no bindings.
const bindingsOf = (c: Context): Partial<HttpBindings> | undefined => c.env
