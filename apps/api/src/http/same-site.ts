import type { Locale } from "@opora/domain/shared/locale"
import { problemResponse } from "./problems.ts"

/** As much of a Hono context as we look at. */
interface Asked {
  readonly req: {
    readonly method: string
    readonly header: (name: string) => string | undefined
  }
  readonly var: { readonly origin: string; readonly locale: Locale }
}

/**
 * The problem of a command that another site's page may have sent (CSRF), if it may: commands are JSON,
 * which no form can send, and come from our own pages by Sec-Fetch-Site, or where a browser does not
 * send it by Origin (ASVS 3.5). Also before anyone has signed in, or they could be signed in as another.
 */
export const sameSite = (
  c: Asked,
  { upload }: { readonly upload?: true }
): Response | undefined => {
  const { method } = c.req
  if (method === "GET" || method === "HEAD") return undefined
  const { origin: own, locale } = c.var
  const site = c.req.header("sec-fetch-site")
  const origin = c.req.header("origin")
  const ours = site ? site === "same-origin" || site === "none" : origin === own
  if (!ours) return problemResponse("CrossSite", locale)
  const type = c.req.header("content-type") ?? ""
  if (upload !== true && !/^application\/json\b/i.test(type)) {
    return problemResponse("UnsupportedMediaType", locale)
  }
  return undefined
}
