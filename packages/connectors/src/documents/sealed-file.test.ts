import * as fc from "fast-check"
import { randomBytes } from "node:crypto"
import { describe, expect, test } from "vitest"
import { openFile, sealFile } from "./sealed-file.ts"

const key = randomBytes(32)
const chunk = 64 * 1024
const sealedChunk = chunk + 16
const prefix = 7

describe("a sealed file", () => {
  test.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk])("opens as it was: %i bytes", (size) => {
    const bytes = randomBytes(size)
    expect(openFile(key, "a", sealFile(key, "a", bytes)).equals(bytes)).toBe(true)
  })

  test("does not open with a bit changed, wherever it is", () => {
    const sealed = sealFile(key, "a", randomBytes(chunk + 100))
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (place, bit) => {
        const changed = Buffer.from(sealed)
        changed.writeUInt8(changed.readUInt8(place) ^ (1 << bit), place)
        expect(() => openFile(key, "a", changed)).toThrow()
      }),
      { numRuns: 50 }
    )
  })

  test("does not open cut off between two chunks, nor with two chunks swapped", () => {
    const sealed = sealFile(key, "a", randomBytes(3 * chunk))
    const cut = sealed.subarray(0, prefix + 2 * sealedChunk)
    expect(() => openFile(key, "a", cut)).toThrow()
    const at = (index: number) => prefix + index * sealedChunk
    const swapped = Buffer.concat([
      sealed.subarray(0, prefix),
      sealed.subarray(at(1), at(2)),
      sealed.subarray(at(0), at(1)),
      sealed.subarray(at(2))
    ])
    expect(() => openFile(key, "a", swapped)).toThrow()
  })

  test("does not open under another name or another key, nor when nothing is left of it", () => {
    const sealed = sealFile(key, "a", Buffer.from("secret"))
    expect(() => openFile(key, "b", sealed)).toThrow()
    expect(() => openFile(randomBytes(32), "a", sealed)).toThrow()
    expect(() => openFile(key, "a", Buffer.alloc(0))).toThrow()
  })

  test("is another each time, and tells nothing of what is in it", () => {
    const sealed = sealFile(key, "a", Buffer.from("секрет"))
    expect(sealFile(key, "a", Buffer.from("секрет")).equals(sealed)).toBe(false)
    expect(sealed.includes("секрет")).toBe(false)
  })
})
