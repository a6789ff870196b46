import { expect } from "@playwright/test"
import { authenticatorCode } from "../inbox.ts"
import { portalUrls } from "../portal-urls.ts"

/** Those of the demonstration's staff who are at the desk from the start of the run. */
const atDesk = ["operator", "mvd", "auditor"] as const
export type AtDesk = (typeof atDesk)[number]

export const staffPassword = "Opora-demo-2026"
const api = `${portalUrls.desk}/api/v1/desk`
const headers = { "content-type": "application/json", origin: portalUrls.desk }

/**
 * A code opens one session, and lives half a minute: they come once for all tests. Gives their sessions'
 * tokens by name, as an environment variable that Playwright's workers inherit.
 */
export const staffComes = async (): Promise<void> => {
  const tokens: Record<string, string> = {}
  for (const login of atDesk) tokens[login] = await signInAtDesk(login)
  process.env["OPORA_E2E_STAFF"] = JSON.stringify(tokens)
}

const signInAtDesk = async (login: AtDesk): Promise<string> => {
  let token = ""
  await expect(async () => {
    const code = await authenticatorCode(login)
    const body = JSON.stringify({ login, password: staffPassword, code })
    const answer = await fetch(`${api}/session`, { method: "POST", headers, body })
    expect(answer.status).toBe(201)
    token = /__Host-desk=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? ""
  }).toPass({ intervals: [1000] })
  return token
}

/** The token of the session that one of them works in. */
export const tokenOf = (login: AtDesk): string => {
  const tokens: Record<string, string> = JSON.parse(process.env["OPORA_E2E_STAFF"] ?? "{}")
  return tokens[login] ?? ""
}

/** Ask the desk's API as one of them: `askDesk("operator", "GET /queue")`. A refusal throws. */
export const askDesk = async (login: AtDesk, what: string, data?: object) => {
  const [method = "GET", path = ""] = what.split(" ")
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: { ...headers, cookie: `__Host-desk=${tokenOf(login)}` },
    ...(method !== "GET" && { body: JSON.stringify(data ?? {}) })
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${what} was refused: ${answer.status} ${text}`)
  return JSON.parse(text)
}
