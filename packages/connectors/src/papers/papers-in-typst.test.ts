import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib"
import { expect, layer } from "@effect/vitest"
import { codeOf, PaperTemplate } from "@opora/domain/documents/paper"
import { type Draft, Papers, type Written } from "@opora/domain/documents/papers"
import { Effect } from "effect"
import { layoutOf } from "./layouts/layout-of.ts"
import { papersInTypst } from "./papers-in-typst.ts"
import { qrSvg } from "./qr-svg.ts"

const row = (label: string, value: string) => ({ label, value })
const draft: Draft = {
  title: "Справка о доходах",
  issuer: "Федеральная налоговая служба",
  issuedAt: "2026-11-21T10:00:00.000Z",
  code: codeOf(new Uint8Array(20).fill(7)),
  token: "head.claims.signature",
  data: { who: "Иванова Анна", sum: 123 },
  layout: {
    number: "12-345",
    total: row("Доход за год", "1 234 567,89 ₽"),
    stamp: "Исполнено",
    sections: [
      { rows: [row("Налогоплательщик", "Иванова Анна Петровна")], text: ["Абзац."] },
      {
        title: "Доходы",
        table: { head: ["Месяц", "Сумма"], rows: [["01", "100"]], total: ["", "100"] }
      }
    ]
  }
}

const objectsOf = (pdf: PDFDocument) =>
  pdf.context.enumerateIndirectObjects().map(([, object]) => object)
const openedBy = (bytes: Uint8Array) =>
  Effect.promise(() => PDFDocument.load(bytes, { updateMetadata: false }))

/** The text of the JSON inside. */
const machineIn = (pdf: PDFDocument): string => {
  const file = objectsOf(pdf).find(
    (object) =>
      object instanceof PDFRawStream &&
      object.dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile")
  )
  if (!(file instanceof PDFRawStream)) throw new Error("nothing is inside")
  return Buffer.from(decodePDFRawStream(file).decode()).toString("utf8")
}

layer(papersInTypst("https://opora.example"))("a paper", (it) => {
  for (const template of PaperTemplate.options) {
    for (const locale of ["ru", "en"] as const) {
      it.effect(`${template} in ${locale} is a tagged PDF with its title and language`, () =>
        Effect.gen(function* () {
          const bytes = yield* (yield* Papers).render(template, locale, draft)
          const pdf = yield* openedBy(bytes)
          expect(pdf.getTitle()).toBe(draft.title)
          expect(pdf.getPageCount()).toBe(1)
          const mark = pdf.catalog.lookup(PDFName.of("MarkInfo"), PDFDict)
          expect(String(mark.get(PDFName.of("Marked")))).toBe("true")
          expect(String(pdf.catalog.get(PDFName.of("Lang")))).toContain(locale)
          expect(pdf.catalog.has(PDFName.of("StructTreeRoot"))).toBe(true)
        })
      )
    }
  }

  it.effect("says to machines what it says to people, and by which token it is checked", () =>
    Effect.gen(function* () {
      const pdf = yield* openedBy(yield* (yield* Papers).render("decision", "ru", draft))
      const { title, issuer, issuedAt, code, token, data } = draft
      expect(JSON.parse(machineIn(pdf))).toEqual({
        v: 1,
        title,
        issuer,
        issuedAt,
        code,
        token,
        data
      })
    })
  )

  it.effect("is the same to the last bit for the same draft", () =>
    Effect.gen(function* () {
      const papers = yield* Papers
      const once = yield* papers.render("receipt", "ru", draft)
      expect(yield* papers.render("receipt", "ru", draft)).toEqual(once)
    })
  )

  it.effect("takes what people wrote as text, never as markup", () =>
    Effect.gen(function* () {
      const nasty = '#panic("no") *bold* $x$ @cite <label> \\ "quoted" `raw` #include "x.typ"'
      const sections = [{ title: nasty, text: [nasty], rows: [row(nasty, nasty)] }]
      const given = { ...draft, title: nasty, issuer: nasty, layout: { sections } }
      const pdf = yield* openedBy(yield* (yield* Papers).render("decision", "ru", given))
      expect(pdf.getTitle()).toBe(nasty)
    })
  )

  it.effect("goes on over as many pages as it needs", () =>
    Effect.gen(function* () {
      const rows = Array.from({ length: 200 }, (_, n) => row(`Строка ${n}`, "Значение"))
      const given = { ...draft, layout: { sections: [{ rows }] } }
      const pdf = yield* openedBy(yield* (yield* Papers).render("application", "ru", given))
      expect(pdf.getPageCount()).toBeGreaterThan(3)
    })
  )

  it.effect("a year's income is one page, with what proves it", () =>
    Effect.gen(function* () {
      const months = Array.from({ length: 12 }, (_, n) => ({
        month: n + 1,
        incomeCode: "2000",
        amount: 15_020_000
      }))
      const sums = { total: 183_244_000, taxBase: 183_244_000, tax: 23_821_700 }
      const agent = { name: "ООО «Ветер»", inn: "7701999111", kpp: "770101001", oktmo: "45375000" }
      const income = { agent, months, ...sums, taxWithheld: sums.tax }
      const person = { family: "Иванова", given: "Анна", birthDate: "1990-05-17" }
      const written: Written = {
        template: "income-certificate",
        contents: { of: "result", title: { ru: "Справка о доходах", en: "Income" } },
        data: { ...person, year: "2025", inn: "500100732259", income }
      }
      const given = { ...draft, layout: layoutOf(written, "ru") }
      const papers = yield* Papers
      const pdf = yield* openedBy(yield* papers.render("income-certificate", "ru", given))
      expect(pdf.getPageCount()).toBe(1)
    })
  )

  it.effect("can be drawn here", () =>
    Effect.gen(function* () {
      expect(yield* (yield* Papers).isUsable).toBe(true)
    })
  )

  it("draws its QR in one path, with a quiet zone", () => {
    const svg = qrSvg("https://opora.example/verify/0000")
    expect(svg.match(/<path /g)).toHaveLength(1)
    expect(svg).not.toMatch(/M[01] /)
  })
})
