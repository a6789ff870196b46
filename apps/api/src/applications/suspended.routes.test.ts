import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { loadDefinitions, loadShelves } from "@opora/services/load-definitions"
import { Layer } from "effect"
import { expect, test } from "vitest"
import { forIncome } from "../testing/answers.ts"
import { applying } from "../testing/applying.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { problem } from "../testing/problem.ts"

const suspended = loadDefinitions().map((definition) => ({
  ...definition,
  card: { ...definition.card, status: "suspended" as const }
}))

test("409: a service that is suspended takes no draft", async () => {
  const catalogue = definitionsInMemory(suspended, loadShelves())
  const { ask } = await applying({ outside: Layer.merge(outsideInMemory, catalogue) })
  const draft = `/api/v1/applications/${crypto.randomUUID()}/draft`
  const body = { service: "income-certificate", answers: forIncome, version: 0 }
  const saved = await ask(`PUT ${draft}`, { cookie: "anna", body })
  expect(saved).toMatchObject(problem(409, "service-suspended"))
})
