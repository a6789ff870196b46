import { LeafField } from "@opora/domain/catalogue/field"
import * as v from "valibot"
import { expect, test } from "vitest"
import { answerText } from "./answer-text.ts"

const line = (format: string) =>
  v.parse(LeafField, { id: "a", kind: "text", format, label: { ru: "Поле", en: "Field" } })

test.each([
  ["snils", "11223344595", "112-233-445 95"],
  ["phone", "+79123456789", "+7 912 345-67-89"],
  ["inn", "500100732259", "500100732259"]
])("a %s stands on paper as people write it", (format, answer, printed) => {
  expect(answerText(line(format), answer)).toBe(printed)
})
