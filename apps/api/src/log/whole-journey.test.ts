import { Effect } from "effect"
import { expect, test } from "vitest"
import { browser } from "../testing/browser.ts"
import { runJobs } from "../testing/jobs.ts"
import { anotherThan, worldWithInbox } from "../testing/messages.ts"
import { password } from "../testing/signed-in.ts"
import { told, verifying } from "../testing/verifying.ts"

/** What was logged; and that none of it is theirs. */
const readLog = (
  { world, logged }: Pick<Awaited<ReturnType<typeof verifying>>, "world" | "logged">,
  secrets: ReadonlyArray<string>
) => {
  world.log.flush()
  const text = logged.join("")
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(3)
    expect(text).not.toContain(secret)
  }
  const lines = text.trim().split("\n")
  return lines.map((line): Record<string, unknown> => JSON.parse(line))
}

test("registering, signing in and failing to leave no contact, password, code or token in the log", async () => {
  const api = await worldWithInbox()
  const [phone, mail] = ["+79160000001", "anna.elkina@example.org"]
  const visitor = browser(api)
  await visitor.ask("POST /api/v1/accounts/registration", { body: { contact: phone, password } })
  const flow = [...visitor.jar.values()]
  const code = await api.codeTo(phone)
  const confirm = "POST /api/v1/accounts/registration/code"
  await visitor.ask(confirm, { body: { code: anotherThan(code) } })
  await visitor.ask(confirm, { body: { code } })
  const session = [...visitor.jar.values()]
  await visitor.ask("POST /api/v1/accounts/sign-in", { body: { login: mail, password } })
  await visitor.ask(`GET /api/v1/applications/${phone}?after=${mail}`)

  const lines = readLog(api, [phone, phone.slice(2), mail, password, code, ...flow, ...session])
  expect(lines).toContainEqual(
    expect.objectContaining({ route: "/api/v1/accounts/registration/code", status: 201 })
  )
})

test("being verified leaves no name, document or number in the log, nor what an operator wrote", async () => {
  const api = await verifying()
  const anna = await api.citizen({ contact: "+79160000003" })
  await anna.fillAll()
  await anna.link()
  const scans = await anna.uploadAll()
  const { body } = await anna.ask("POST /api/v1/verification/identity-cases", { body: scans })
  await runJobs(api.runtime, "CheckIdentityCase")
  const olga = await api.atDesk("olga")
  await olga.signIn()
  const at = `/api/v1/desk/identity-cases/${body.id}`
  await olga.ask(`POST ${at}/take`)
  await olga.ask(`GET ${at}`)
  const comment = "Снимок паспорта Ёлкиной смазан"
  const wanted = { wanted: ["passport"], comment }
  const asked = await olga.ask(`POST ${at}/ask-for-scans`, { body: wanted })
  expect(asked).toMatchObject({ status: 200 })
  await api.runtime.runPromise(Effect.logError("failed for", { snils: told.snils }))

  const { name, passport } = told
  const theirs = [...Object.values(name), ...Object.values(passport), told.snils, told.birthDate]
  const tokens = [...anna.jar.values(), ...olga.jar.values()]
  const lines = readLog(api, [...theirs, anna.contact.value, comment, ...tokens])
  expect(lines).toContainEqual(
    expect.objectContaining({ route: "/api/v1/desk/identity-cases/:caseId", status: 200 })
  )
  expect(lines).toContainEqual(expect.objectContaining({ level: "Error" }))
})
