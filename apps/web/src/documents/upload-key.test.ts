import { expect, test } from "vitest"
import { uploadKey } from "./upload-key.ts"

test("a file sent again with the same words goes under the same key", () => {
  const file = new File(["%PDF"], "паспорт.pdf")
  expect(uploadKey(file, "Паспорт")).toBe(uploadKey(file, "Паспорт"))
  expect(uploadKey(file, "СНИЛС")).not.toBe(uploadKey(file, "Паспорт"))
})

test("the same file chosen once more is another upload", () => {
  const chosen = () => new File(["%PDF"], "паспорт.pdf")
  expect(uploadKey(chosen(), "Паспорт")).not.toBe(uploadKey(chosen(), "Паспорт"))
})
