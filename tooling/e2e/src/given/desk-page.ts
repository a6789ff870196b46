import type { Browser, Page } from "@playwright/test"
import { portalUrls } from "../portal-urls.ts"
import { type AtDesk, tokenOf } from "./staff.ts"

/** The desk, in a browser of its own, as one of the staff who came at the start of the run. */
export const deskPage = async (browser: Browser, login: AtDesk): Promise<Page> => {
  const context = await browser.newContext({ baseURL: portalUrls.desk })
  const name = "__Host-desk"
  await context.addCookies([
    {
      name,
      value: tokenOf(login),
      // A cookie of that name must come from a safe origin, for which a browser takes localhost too.
      url: portalUrls.desk.replace("http:", "https:"),
      httpOnly: true,
      sameSite: "Strict"
    }
  ])
  return context.newPage()
}
