import type { Config } from "../setup/config.ts"
import { demoClerks } from "./demo-clerks.ts"
import { demoPassword, demoPeople } from "./demo-people.ts"

/** What `npm start` prints: where to go, and as whom. */
export const announcement = ({ publicUrl, deskUrl, sandboxUrl }: Config): string => `
  Opora is open.

  Citizen's account   ${publicUrl}
  Desk                ${deskUrl}
  SMS and mail        ${sandboxUrl}/inbox
  Authenticator app   ${sandboxUrl}/authenticator   (codes of the people below)
  The sandbox         ${sandboxUrl}   (bank, registries, test cards)
  API                 ${publicUrl}/api/v1/docs

  Citizens            ${demoPeople.map(({ phone, says }) => `${phone}  ${says}`).join("\n                      ")}
  Staff, at the desk  ${demoClerks.map(({ login, name, roles }) => `${login}  ${name}, ${roles.join(", ")}`).join("\n                      ")}
  Password of all     ${demoPassword}

  Ctrl-C stops everything.
`

/** Put the secrets of the demonstration's people into the sandbox's authenticator app. */
export const fillAuthenticator = async ({ sandboxUrl }: Config): Promise<void> => {
  const people = demoPeople.flatMap(({ phone, verified }) =>
    verified ? [{ name: phone, secret: verified.totpSecret }] : []
  )
  const staff = demoClerks.map(({ login, totpSecret }) => ({ name: login, secret: totpSecret }))
  for (const account of [...people, ...staff]) {
    const body = JSON.stringify(account)
    const headers = { "content-type": "application/json" }
    const signal = AbortSignal.timeout(5000)
    await fetch(`${sandboxUrl}/authenticator/accounts`, { method: "POST", headers, body, signal })
  }
}
