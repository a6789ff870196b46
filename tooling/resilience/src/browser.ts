import type { Portal } from "./portal.ts"
import { type Answer, send } from "./request.ts"

export interface Sending {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
type Ask = (request: string, sending?: Sending) => Promise<Answer>

export interface Browser {
  /** Ask as our own page would: "POST /api/v1/applications". */
  readonly ask: Ask
  /** The same of that process: they stand behind one address. */
  readonly askOf: (nth: number, request: string, sending?: Sending) => Promise<Answer>
  readonly jar: Map<string, string>
  /** The headers with which the browser asks the process. */
  readonly headers: () => Readonly<Record<string, string>>
}

let seen = 0

/** A browser with an empty jar of cookies, at an address of its own. */
export const browser = (portal: Portal, whose: "citizens" | "staff" = "citizens"): Browser => {
  const jar = new Map<string, string>()
  const site = whose === "staff" ? portal.desk : portal.site
  const address = `198.51.${Math.floor(++seen / 250) % 250}.${(seen % 250) + 1}`

  const headers = () => ({
    host: new URL(site).host,
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": address
  })
  const askOf: Browser["askOf"] = async (nth, request, { body, headers: more = {} } = {}) => {
    const [method = "GET", path = "/"] = request.split(" ")
    const answer = await send({
      method,
      url: `${portal.at(nth)[whose]}${path}`,
      headers: { ...headers(), "content-type": "application/json", ...more },
      ...(body !== undefined && { body: written(body) })
    })
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) keep(jar, line)
    return answer
  }
  return { ask: (request, sending) => askOf(0, request, sending), askOf, jar, headers }
}

const written = (body: unknown): string | Uint8Array =>
  body instanceof Uint8Array ? body : JSON.stringify(body)

const keep = (jar: Map<string, string>, line: string): void => {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (value === "" || /max-age=0/i.test(line)) jar.delete(name)
  else jar.set(name, value)
}
