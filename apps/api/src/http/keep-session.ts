import type { Token } from "@opora/domain/accounts/token"
import type { Context } from "hono"
import { setCookie } from "hono/cookie"
import { cookieOnly, sessionCookie } from "./session-cookies.ts"

/**
 * Let the answer bring the session's owed token, whatever the answer is. Not where the route has given or
 * taken the session itself: its word is the later one.
 */
export const keepSession = (c: Context, token: Token): void => {
  const said = c.res.headers.getSetCookie()
  if (said.some((line) => line.startsWith(`${sessionCookie}=`))) return
  setCookie(c, sessionCookie, token, cookieOnly)
}
