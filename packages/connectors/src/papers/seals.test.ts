import { expect, layer } from "@effect/vitest"
import { codeOf } from "@opora/domain/documents/paper"
import { type Draft, Papers, Seals } from "@opora/domain/documents/papers"
import { Effect, Layer } from "effect"
import { createPublicKey, verify } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, test } from "vitest"
import { papersInTypst } from "./papers-in-typst.ts"
import { SealKeys } from "./seal-keys.ts"
import { sealsByKeys } from "./seals.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "opora-seal-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)
const keysIn = (path: string) => SealKeys.from({ folder: path, isProduction: false })
const freshSeals = Layer.unwrap(
  Effect.map(folder, (path) => sealsByKeys.pipe(Layer.provide(keysIn(path))))
)
const world = Layer.merge(papersInTypst("https://opora.example"), freshSeals)

const draft: Draft = {
  title: "Справка",
  issuer: "Портал «Опора»",
  issuedAt: "2026-11-21T10:00:00.000Z",
  code: codeOf(new Uint8Array(20)),
  token: "token",
  layout: { sections: [{ rows: [{ label: "Кто", value: "Иванова Анна" }] }] },
  data: { who: "Иванова Анна" }
}

/** A paper with our seal. */
const sealed = Effect.gen(function* () {
  const pdf = yield* (yield* Papers).render("decision", "ru", draft)
  return Buffer.from(yield* (yield* Seals).sign(pdf))
})
const reasonOf = (pdf: Uint8Array) =>
  Seals.use((seals) => Effect.map(Effect.flip(seals.verify(pdf)), ({ reason }) => reason))

layer(world)("the electronic seal", (it) => {
  it.effect("is known by the one who set it", () =>
    Effect.gen(function* () {
      const verdict = yield* (yield* Seals).verify(yield* sealed)
      expect(verdict.signer).toContain("Опора")
    })
  )

  it.effect("is missing on a PDF that nobody sealed", () =>
    Effect.gen(function* () {
      const pdf = yield* (yield* Papers).render("decision", "ru", draft)
      expect(yield* reasonOf(pdf)).toBe("unsigned")
    })
  )

  it.effect("breaks when one bit of the paper is changed", () =>
    Effect.gen(function* () {
      const pdf = yield* sealed
      for (const place of [20, Math.floor(pdf.length / 2), pdf.length - 8]) {
        const changed = Buffer.from(pdf)
        changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
        expect(yield* reasonOf(changed)).toBe("changed")
      }
    })
  )

  it.effect("breaks when something is added behind it, or it covers less than all", () =>
    Effect.gen(function* () {
      const pdf = yield* sealed
      expect(yield* reasonOf(Buffer.concat([pdf, Buffer.from("\n% more")]))).toBe("changed")
      const text = pdf.toString("latin1")
      const short = text.replace(/\/ByteRange \[0 (\d+)/, (_, gap) => `/ByteRange [9 ${gap}`)
      expect(yield* reasonOf(Buffer.from(short, "latin1"))).toBe("changed")
    })
  )

  it.effect("of a stranger is not trusted, though it is whole", () =>
    Effect.gen(function* () {
      const strangers = yield* Effect.provide(sealed, Layer.fresh(freshSeals))
      expect(yield* reasonOf(strangers)).toBe("untrusted")
    })
  )

  it.effect("signs claims that anyone checks by the published key", () =>
    Effect.gen(function* () {
      const seals = yield* Seals
      const token = yield* seals.token({ c: "code", h: "И•••а А. П." })
      const [head = "", claims = "", signature = ""] = token.split(".")
      const { keys } = JSON.parse(JSON.stringify(yield* seals.keys))
      expect(JSON.parse(Buffer.from(head, "base64url").toString())).toEqual({
        alg: "ES256",
        kid: keys[0].kid
      })
      const key = createPublicKey({ key: keys[0], format: "jwk" })
      const check = (said: string) =>
        verify(
          "sha256",
          Buffer.from(said),
          { key, dsaEncoding: "ieee-p1363" },
          Buffer.from(signature, "base64url")
        )
      expect(check(`${head}.${claims}`)).toBe(true)
      expect(check(`${head}.${claims}A`)).toBe(false)
      expect(keys[0]).not.toHaveProperty("d")
    })
  )
})

describe("the keys of the seal", () => {
  const start = (isProduction: boolean, path: string) =>
    Effect.runPromiseExit(Effect.scoped(Layer.build(SealKeys.from({ folder: path, isProduction }))))

  test("are made once in development, and kept", async () => {
    const path = mkdtempSync(join(tmpdir(), "opora-seal-"))
    const keysOf = () =>
      Effect.runPromise(Effect.provide(Effect.flatMap(SealKeys, Effect.succeed), keysIn(path)))
    const first = await keysOf()
    const second = await keysOf()
    expect(second.certificate.fingerprint256).toBe(first.certificate.fingerprint256)
    rmSync(path, { recursive: true })
  })

  test("must be put there in production, and may not be those of development", async () => {
    const path = mkdtempSync(join(tmpdir(), "opora-seal-"))
    expect((await start(true, path))._tag).toBe("Failure")
    expect((await start(false, path))._tag).toBe("Success")
    expect((await start(true, path))._tag).toBe("Failure")
    rmSync(path, { recursive: true })
  })
})
