import { Answers } from "@opora/domain/catalogue/answers"
import { checkAnswers } from "@opora/domain/catalogue/check-answers"
import { feeOf } from "@opora/domain/catalogue/fee-of"
import { lifeOf } from "@opora/domain/catalogue/life-of"
import { moveDraft } from "@opora/domain/catalogue/move-draft"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { shownAnswers } from "@opora/domain/catalogue/shown-answers"
import { instantOf } from "@opora/domain/shared/instant"
import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { loadDefinitions } from "./load-definitions.ts"

const today = ruleContext(instantOf(Date.parse("2026-11-21T09:00:00Z")), { level: "verified" })
const definitions = loadDefinitions()

const scalar = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom("yes", "no", "male", "second", "2026-02-30", "1990-09-14", "")
)
const parts = fc.dictionary(
  fc.constantFrom("id", "text", "family", "given", "name", "size"),
  scalar
)

/** Answers to what the form asks, of any kind whatever. */
const anyAnswers = (ids: ReadonlyArray<string>, inRows: ReadonlyArray<string>) => {
  const row = fc.dictionary(fc.constantFrom(...inRows), fc.oneof(scalar, parts))
  const answer = fc.oneof(scalar, parts, fc.array(row, { maxLength: 4 }))
  return fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 30 })
}

describe.each(definitions.map((each) => [each.card.code, each] as const))("%s", (_, definition) => {
  const fields = definition.steps.flatMap((step) => step.fields)
  const leaves = fields.flatMap((field) => (field.kind === "group" ? field.fields : []))
  const ids = fields.map(({ id }) => id)
  const answers = anyAnswers(ids, leaves.length > 0 ? leaves.map(({ id }) => id) : ["none"])

  test("meets any answers with problems that name their field, and never breaks", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { success, output } = v.safeParse(Answers, given)
        if (!success) return
        const problems = checkAnswers(definition, output, today)
        for (const { path, code } of problems) {
          expect(ids).toContain(path.split(".")[0])
          expect(code).toMatch(/^[a-zA-Z]+\.[a-z_-]+$/)
        }
        feeOf(definition, output, today)
        lifeOf(definition, output, today).moves("draft", "citizen")
        const sent = shownAnswers(definition, output, today)
        expect(shownAnswers(definition, sent, today)).toEqual(sent)
        expect(moveDraft(definition, definition, sent)).toEqual({ answers: sent, changes: [] })
      }),
      { numRuns: 300 }
    )
  })
})
