import { deflateSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { isModestPdf } from "./modest-pdf.ts"

const object = (dictionary: string, data: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`1 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream\nendobj\n")
  ])
const pdf = (...objects: ReadonlyArray<Uint8Array>) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n"), ...objects, Buffer.from("%%EOF")])

const bomb = deflateSync(Buffer.alloc(210 * 1024 * 1024))
const half = deflateSync(Buffer.alloc(110 * 1024 * 1024))

describe("a modest PDF", () => {
  test("unfolds to a bearable size", () => {
    expect(isModestPdf(pdf(object("/Filter /FlateDecode", deflateSync("words"))))).toBe(true)
    expect(isModestPdf(pdf(object("", Buffer.from("x\u009c is no deflate"))))).toBe(true)
  })

  test("is no bomb, in one piece or in several", () => {
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(isModestPdf(pdf(object("/Type /ObjStm /Filter /FlateDecode", bomb)))).toBe(false)
    const halves = [half, half].map((data) => object("/Filter /FlateDecode", data))
    expect(isModestPdf(pdf(...halves))).toBe(false)
  })

  test.each(["/LZWDecode", "[/FlateDecode /FlateDecode]", "5 0 R"])(
    "packs its objects by deflate alone, not by %s",
    (filter) => {
      const packed = object(`/Type /Obj#53tm /Filter ${filter}`, deflateSync("1 0 null"))
      expect(isModestPdf(pdf(packed))).toBe(false)
      const picture = object(`/Type /XObject /Filter ${filter}`, deflateSync("a picture"))
      expect(isModestPdf(pdf(picture))).toBe(true)
    }
  )
})
