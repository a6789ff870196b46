import type { Page } from "@playwright/test"
import { portalUrls } from "../portal-urls.ts"

/** Ask the portal's API as that page's browser does: `ask(page, "GET /profile")`. A refusal throws. */
export const ask = async (page: Page, what: string, data?: object, headers?: object) => {
  const [method = "GET", path = ""] = what.split(" ")
  const answer = await page.request.fetch(`${portalUrls.web}/api/v1${path}`, {
    method,
    headers: { origin: portalUrls.web, ...headers },
    ...(method !== "GET" && { data: data ?? {} })
  })
  const text = await answer.text()
  if (!answer.ok()) throw new Error(`${what} was refused: ${answer.status()} ${text}`)
  return text === "" ? undefined : JSON.parse(text)
}
