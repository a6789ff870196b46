import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import type { Options } from "../options.ts"
import { startSandbox } from "../sandbox.ts"

const key = "the key of these tests"

/** A folder of the test's own. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "opora-sandbox-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A sandbox on free ports, and a way to ask it. */
export const running = async (folder = freshFolder(), more: Partial<Options> = {}) => {
  const sandbox = await startSandbox({
    port: 0,
    smtpPort: 0,
    folder,
    portal: "http://localhost:3000",
    key,
    redirectUris: ["http://localhost:3000/return"],
    ...more
  })
  let open = true
  const close = async () => {
    if (open) await sandbox.close()
    open = false
  }
  onTestFinished(close)

  /** "POST /sms/messages", with the key if it is not told otherwise. */
  const ask = async (request: string, body?: unknown, bearer = key) => {
    const [method = "GET", path = "/"] = request.split(" ")
    const response = await fetch(sandbox.url + path, {
      method,
      headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json")
    return { status: response.status, body: isJson ? JSON.parse(text) : text }
  }
  return { ...sandbox, ask, close }
}
