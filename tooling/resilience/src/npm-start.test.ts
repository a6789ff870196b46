import { execFile } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, onTestFinished, test } from "vitest"
import { freePorts } from "./process.ts"

const start = join(import.meta.dirname, "../../setup/start.js")
const program = `import { start } from ${JSON.stringify(start)}
process.exitCode = await start(...process.argv.slice(1))`

/** `npm start -- …` in that environment, without what npm does before it. */
const npmStart = async (env: Record<string, string>, ...args: ReadonlyArray<string>) => {
  const [PORT, DESK_PORT, SANDBOX_PORT, SMTP_PORT] = (await freePorts(4)).map(String)
  const ports = { PORT, DESK_PORT, SANDBOX_PORT, SMTP_PORT }
  return promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", program, "--", ...args],
    { env: { ...process.env, DATABASE_URL: "", ...ports, ...env } }
  ).then(
    () => ({ code: 0, said: "" }),
    ({ code, stderr }) => ({ code: Number(code), said: String(stderr) })
  )
}

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "opora-start-"))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test("a busy port is named, with the one to try instead", async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close())
  const address = server.address()
  const busy = typeof address === "object" && address ? address.port : 0
  expect(await npmStart({ SANDBOX_PORT: String(busy), DATA_DIR: folder() })).toEqual({
    code: 1,
    said: `Port ${busy} is busy: stop what uses it, or choose another: SANDBOX_PORT=${busy + 100} npm start\n`
  })
})

test.each([
  [{ PORT: "web" }, "PORT must be a port number from 1 to 65535"],
  [{ PORT: "4321", DESK_PORT: "4321" }, "PORT and DESK_PORT are both 4321: give each its own"],
  [{ DATA_DIR: "/dev/null" }, "The data folder /dev/null can't be used"]
])("%j is refused in a sentence", async (env, sentence) => {
  const { code, said } = await npmStart(env)
  expect(code).toBe(1)
  expect(said).toContain(sentence)
  expect(said.trim().split("\n")).toHaveLength(1)
})

test("an option there is not is refused", async () => {
  expect(await npmStart({ DATA_DIR: folder() }, "--fersh")).toEqual({
    code: 1,
    said: "There is no option --fersh: only --fresh, which begins anew\n"
  })
})

test("--fresh empties no folder that is not the portal's, and no keys of another database", async () => {
  const precious = folder()
  writeFileSync(join(precious, "thesis.txt"), "chapter 1")
  const { code, said } = await npmStart({ DATA_DIR: precious }, "--fresh")
  expect(code).toBe(1)
  expect(said).toContain("nothing was deleted")

  writeFileSync(join(precious, "opora.db"), "")
  const elsewhere = { DATA_DIR: precious, DATABASE_URL: "postgres://db.example/opora" }
  expect((await npmStart(elsewhere, "--fresh")).said).toContain("--fresh would delete the keys")
  expect(readdirSync(precious).toSorted()).toEqual(["opora.db", "thesis.txt"])
})
