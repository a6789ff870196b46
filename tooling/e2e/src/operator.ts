import { expect } from "@playwright/test"
import { authenticatorCode } from "./inbox.ts"
import { portalUrls } from "./portal-urls.ts"

const at = `${portalUrls.desk}/api/v1/desk`
const headers = { "content-type": "application/json", origin: portalUrls.desk }

/** The demonstration's operator comes to the desk. Gives the cookie of the session. */
const signInAtDesk = async (): Promise<string> => {
  let cookie = ""
  // A code opens one session: who comes second in half a minute waits for the next.
  await expect(async () => {
    const code = await authenticatorCode("operator")
    const body = JSON.stringify({ login: "operator", password: "Opora-demo-2026", code })
    const answer = await fetch(`${at}/session`, { method: "POST", headers, body })
    expect(answer.status).toBe(201)
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? ""
  }).toPass({ intervals: [5000], timeout: 75_000 })
  return cookie
}

/** Find the identity check of the person with that СНИЛС among those that wait, and approve it. */
export const operatorApproves = async (snils: string): Promise<void> => {
  const cookie = await signInAtDesk()
  const ask = async (path: string, method = "GET") => {
    const answer = await fetch(`${at}${path}`, { method, headers: { ...headers, cookie } })
    return answer.json()
  }
  await expect(async () => {
    const { items } = await ask("/queue?kind=identity&taken=nobody")
    for (const { id } of items) {
      await ask(`/identity-cases/${id}/take`, "POST")
      const { profile } = await ask(`/identity-cases/${id}`)
      const verb = profile?.snils === snils ? "approve" : "return"
      const { status } = await ask(`/identity-cases/${id}/${verb}`, "POST")
      if (status === "approved") return
    }
    throw new Error("The check is not in the queue yet")
  }).toPass()
}
