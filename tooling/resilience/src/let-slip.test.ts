import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { execFile } from "node:child_process"
import { globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { wrongRequests } from "./attempts.ts"
import { type Citizen, registered, verified } from "./citizen.ts"
import { type Clerk, clerkOf } from "./clerk.ts"
import { type Kept, keptBy } from "./database.ts"
import { type Everything, everythingOf } from "./everything.ts"
import { openPortal, type Portal } from "./portal.ts"

let portal: Portal
let kept: Kept
let anna: Citizen
let clerk: Clerk
let hers: Everything

beforeAll(async () => {
  portal = await openPortal()
  await portal.start()
  kept = keptBy(portal)
  anna = await verified(portal, kept)
  clerk = await clerkOf(portal, kept, "mvd")
  hers = await everythingOf(anna, clerk, kept)
})
afterAll(async () => {
  await kept.dispose()
  await portal.close()
})

/** What is Anna's own: each would be found anywhere. */
const canaries = () => {
  const { own, phone, person, jar } = anna
  const { series, number } = own.passport
  return [
    own.name.family,
    own.name.patronymic,
    phone.slice(1),
    person.email,
    own.snils,
    own.inn,
    `${series}${number}`,
    `${series} ${number}`,
    jar.get("__Host-sid") ?? ""
  ]
}

/** Those of them that stand in the text. */
const slipped = (text: string) => canaries().filter((canary) => text.includes(canary))

test("no log, no output and no answer to a wrong request says what is personal", async () => {
  const answers = await wrongRequests(portal, anna)
  expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([])
  for (const { bytes } of answers) expect(slipped(bytes.toString())).toEqual([])
  // The log is written in order: once this is in it, so is everything before.
  await anna.ask("GET /api/v1/verify/nothing")
  await expect.poll(portal.said, { timeout: 20_000 }).toContain('"route":"/api/v1/verify/:code"')
  const said = portal.said()
  expect(said).toContain('"route":"/api/v1/applications/:applicationId/submit"')
  expect(slipped(said)).toEqual([])
})

test("nothing personal lies open on the disk", async () => {
  const files = globSync("**/*", { cwd: portal.folder })
    .filter((file) => !/^(sandbox|keys)/.test(file))
    .map((file) => join(portal.folder, file))
    .filter((file) => statSync(file).isFile())
  expect(files.some((file) => file.endsWith("opora.db"))).toBe(true)
  expect(files.some((file) => file.includes("/files/"))).toBe(true)
  for (const file of files)
    expect([file, slipped(readFileSync(file).toString())]).toEqual([file, []])
})

test("every look of the clerk is in the history, and after «Отозвать» there is nothing to see", async () => {
  const looks = async () => {
    const { body } = await anna.ask("GET /api/v1/journal?kind=looks&limit=50")
    const items: ReadonlyArray<{ who: object }> = body.items
    return items.length
  }
  const before = await looks()
  const at = `/api/v1/desk/applications/${hers.number}`
  expect(await clerk.ask(`GET ${at}`)).toMatchObject({ status: 200 })
  expect(await clerk.ask(`GET ${at}/documents/${hers.documentId}/file`)).toMatchObject({
    status: 200
  })
  expect(await looks()).toBe(before + 2)

  // What the application does not rest on is none of the agency's business.
  const receipt = (await anna.ask("GET /api/v1/documents")).body.items[0].id
  expect(await clerk.ask(`GET ${at}/documents/${receipt}/file`)).toMatchObject({ status: 404 })

  await anna.ask(`POST /api/v1/consents/${hers.consentId}/revoke`)
  const paths = [at, `${at}/documents/${hers.documentId}/file`]
  for (const path of paths) expect(await clerk.ask(`GET ${path}`)).toMatchObject({ status: 404 })
  const move = await clerk.move(hers.number, { do: "make-ready", version: 9 })
  expect(move.status).toBe(404)
  expect(await looks()).toBe(before + 2)
})

test("a citizen's session opens nothing at the desk, and a clerk's nothing of the citizens", async () => {
  const boris = await registered(portal)
  const sid = boris.jar.get("__Host-sid") ?? ""
  const desk = clerk.jar.get("__Host-desk") ?? ""
  const asDesk = { cookie: `__Host-desk=${sid}; __Host-sid=${sid}` }
  const asCitizen = { cookie: `__Host-desk=${desk}; __Host-sid=${desk}` }
  const queue = "GET /api/v1/desk/applications"
  expect(await clerk.ask(queue, { headers: asDesk })).toMatchObject({ status: 401 })
  const profile = "GET /api/v1/profile"
  expect(await boris.ask(profile, { headers: asCitizen })).toMatchObject({ status: 401 })
  // Each site has its own routes.
  expect(await boris.ask(queue)).toMatchObject({ status: 404 })
  expect(await clerk.ask(profile)).toMatchObject({ status: 404 })
})

test("a row of the journal that was changed by hand is named by the command", async () => {
  const { citizenId } = (await anna.ask("GET /api/v1/accounts/session")).body
  expect(await verifyJournal()).toMatchObject({ code: 0, said: expect.stringContaining("holds") })
  await kept.runPromise(
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* sql`drop trigger journal_no_update`
      yield* sql`update journal set actor = 'office:nobody'
        where citizen_id = ${citizenId} and seq = 3`
    })
  )
  const { code, said } = await verifyJournal()
  expect(code).toBe(1)
  expect(said).toContain(`The journal of citizen ${citizenId} does not hold from entry 3 on.`)
})

const verifyJournal = async () => {
  const command = join(
    import.meta.dirname,
    "../../../apps/api/src/journal/verify-journal.command.ts"
  )
  const env = { ...process.env, ...portal.env }
  return promisify(execFile)(process.execPath, [command], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code: Number(code), said: String(stderr) })
  )
}
