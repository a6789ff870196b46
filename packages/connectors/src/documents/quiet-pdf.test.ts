import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib"
import { expect, it } from "@effect/vitest"
import { codeOf } from "@opora/domain/documents/paper"
import { Papers, Seals } from "@opora/domain/documents/papers"
import { Effect, Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, test } from "vitest"
import { papersInTypst } from "../papers/papers-in-typst.ts"
import { SealKeys } from "../papers/seal-keys.ts"
import { sealsByKeys } from "../papers/seals.ts"
import { isQuietPdf } from "./quiet-pdf.ts"

const folder = mkdtempSync(join(tmpdir(), "opora-seal-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const papers = Layer.merge(
  papersInTypst("https://opora.example"),
  sealsByKeys.pipe(Layer.provide(SealKeys.from({ folder, isProduction: false })))
)

const made = async (make: (document: PDFDocument) => void = () => undefined) => {
  const document = await PDFDocument.create()
  document.addPage([200, 200])
  make(document)
  return document
}

/** An action of the page's own: what happens when it is opened. */
const withAction = (action: Record<string, string | PDFString>) => (document: PDFDocument) => {
  const page = document.getPage(0)
  page.node.set(PDFName.of("AA"), document.context.obj({ O: document.context.obj(action) }))
}

describe("a quiet PDF", () => {
  it.effect("is our own paper, with its seal", () =>
    Effect.gen(function* () {
      const pdf = yield* (yield* Papers).render("decision", "ru", {
        title: "Справка",
        issuer: "Портал «Опора»",
        issuedAt: "2026-11-21T10:00:00.000Z",
        code: codeOf(new Uint8Array(20)),
        token: "token",
        layout: { sections: [{ rows: [{ label: "Кто", value: "Иванова Анна" }] }] },
        data: { who: "Иванова Анна" }
      })
      const sealed = yield* (yield* Seals).sign(pdf)
      expect(yield* Effect.promise(() => isQuietPdf(sealed))).toBe(true)
    }).pipe(Effect.provide(papers))
  )

  test.each([
    ["links to a page of its own", { S: "GoTo", D: "first" }, true],
    ["leads to a web page", { S: "URI", URI: PDFString.of("https://example.org") }, true],
    ["runs a script", { S: "JavaScript", JS: PDFString.of("app.alert(1)") }, false],
    ["starts a program", { S: "Launch", F: PDFString.of("run.exe") }, false],
    ["sends what was typed", { S: "SubmitForm", F: PDFString.of("https://evil.example") }, false]
  ])("one that %s: %o is %s", async (_, action, quiet) => {
    const document = await made(withAction(action))
    // Both ways of writing objects down: each by itself, and packed into streams.
    for (const useObjectStreams of [true, false]) {
      expect(await isQuietPdf(await document.save({ useObjectStreams }))).toBe(quiet)
    }
  })

  test.each([
    ["data", Buffer.from('{"who":"Анна"}'), true],
    ["a program that says it is data", Buffer.from("MZ"), false]
  ])("may hold %s: %s", async (_, attached, quiet) => {
    const document = await made()
    await document.attach(attached, "paper.json", { mimeType: "application/json" })
    expect(await isQuietPdf(await document.save())).toBe(quiet)
  })

  test("asks for no password", async () => {
    const document = await made()
    document.encrypt({ userPassword: "secret", ownerPassword: "secret" })
    expect(await isQuietPdf(await document.save())).toBe(false)
  })
})
