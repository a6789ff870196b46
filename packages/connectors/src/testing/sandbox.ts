import { type Sandbox, startSandbox } from "@opora/sandbox/sandbox"
import { Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as v from "valibot"
import { afterAll } from "vitest"

/** Where the sandbox's bank sends its customers back to. */
export const redirectUri = "http://localhost:3000/api/v1/verification/bank/callback"

export const key = Redacted.make("the key of these tests")

const Inbox = v.object({
  messages: v.array(
    v.object({
      to: v.string(),
      subject: v.optional(v.string()),
      text: v.string(),
      messageId: v.string()
    })
  )
})

/** The real other end: the sandbox on free ports, gone when the file's tests are over. */
export const outsideWorld = async () => {
  const folder = mkdtempSync(join(tmpdir(), "opora-sandbox-"))
  const sandbox: Sandbox = await startSandbox({
    port: 0,
    smtpPort: 0,
    folder,
    portal: "http://localhost:3000",
    key: Redacted.value(key),
    redirectUris: [redirectUri]
  })
  afterAll(async () => {
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    ...sandbox,
    /** Let something go wrong outside the next so many times. */
    fail: async (kind: string, times = 1, more: Record<string, unknown> = {}) => {
      const body = JSON.stringify({ kind, times, ...more })
      await fetch(`${sandbox.url}/faults`, { method: "POST", body })
    },
    mend: async () => {
      await fetch(`${sandbox.url}/faults`, { method: "DELETE" })
    },
    /** What reached that telephone or mailbox, newest first. */
    received: async (to: string) => {
      const answer = await fetch(`${sandbox.url}/inbox.json?to=${encodeURIComponent(to)}`)
      return v.parse(Inbox, await answer.json()).messages
    }
  }
}
