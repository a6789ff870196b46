import { describe, expect, test } from "@effect/vitest"
import * as fc from "fast-check"
import * as v from "valibot"
import { rowsOf } from "../../catalogue/answers.ts"
import { Field } from "../../catalogue/field.ts"
import { ServiceCode } from "../../catalogue/names.ts"
import { words } from "../../catalogue/testing/small-service.ts"
import { attached, fits, isAttached, type Offered, takes } from "./attach.ts"

const fileField = (more: object = {}): Field =>
  v.parse(Field, {
    id: "proof",
    kind: "file",
    label: words,
    accept: ["pdf"],
    maxFiles: 3,
    maxMegabytes: 1,
    ...more
  })

const residence = v.parse(ServiceCode, "residence-registration")
const offered = (more: Partial<Offered> = {}): Offered => ({
  id: crypto.randomUUID(),
  title: "Справка",
  kind: "result",
  mediaType: "application/pdf",
  size: 1000,
  ...more
})

describe("a field", () => {
  test("takes what it names, and a result only of the service it names", () => {
    const any = fileField({ takes: [{ kind: "result" }] })
    const own = fileField({ takes: [{ kind: "result", of: residence }] })
    expect(takes(any, offered())).toBe(true)
    expect(takes(own, offered())).toBe(false)
    expect(takes(own, offered({ service: residence }))).toBe(true)
    expect(takes(own, offered({ service: residence, kind: "receipt" }))).toBe(false)
    expect(takes(fileField(), offered())).toBe(false)
  })

  test("takes nothing of another type, nor larger than it says", () => {
    const field = fileField({ takes: [{ kind: "result" }] })
    expect(takes(field, offered({ mediaType: "image/png" }))).toBe(false)
    expect(fits(field, offered({ size: 1024 * 1024 }))).toBe(true)
    expect(fits(field, offered({ size: 1024 * 1024 + 1 }))).toBe(false)
  })

  test("that is none for files takes nothing", () => {
    const text = v.parse(Field, { id: "note", kind: "text", label: words })
    expect(takes(text, offered())).toBe(false)
    expect(attached(text, undefined, offered())).toBeUndefined()
  })

  test("for a document of the wallet keeps the one that is chosen", () => {
    const one = v.parse(Field, { id: "paper", kind: "document", label: words, types: ["result"] })
    const first = offered()
    const answer = attached(one, undefined, first)
    expect(answer).toEqual({ id: first.id, title: "Справка" })
    expect(attached(one, answer, first)).toEqual(answer)
    expect(attached(one, answer, offered())).toBeUndefined()
  })
})

describe("documents put into a field one after another", () => {
  const wallet = Array.from({ length: 5 }, () => offered())
  const chosen = fc.array(fc.constantFrom(...wallet), { maxLength: 12 })

  test("stand there once each, no more than there is room for, and none is pushed out", () => {
    fc.assert(
      fc.property(chosen, (all) => {
        const field = fileField()
        let answer: ReturnType<typeof attached>
        for (const each of all) {
          const next = attached(field, answer, each)
          if (next === undefined) {
            expect(rowsOf(answer)).toHaveLength(3)
            expect(isAttached(answer, each)).toBe(false)
            continue
          }
          expect(rowsOf(next)).toEqual(expect.arrayContaining([...rowsOf(answer)]))
          expect(rowsOf(next).filter(({ id }) => id === each.id)).toHaveLength(1)
          answer = next
        }
      })
    )
  })

  test("are called as a file of what they are", () => {
    const field = fileField({ accept: ["pdf", "jpg"] })
    const picture = offered({ title: "Скан", mediaType: "image/jpeg" })
    expect(attached(field, undefined, picture)).toMatchObject([{ name: "Скан.jpg" }])
    expect(attached(field, undefined, offered({ title: "a.PDF" }))).toMatchObject([
      { name: "a.PDF" }
    ])
  })
})
