import { describe, expect, it } from "@effect/vitest"
import { PasswordHash } from "@opora/domain/accounts/account"
import { PasswordHashing } from "@opora/domain/accounts/password-hashing"
import { Effect } from "effect"
import { argon2Sync } from "node:crypto"
import { availableParallelism } from "node:os"
import * as v from "valibot"
import { argon2id, type Pepper } from "./argon2id.ts"

const pepper: Pepper = { id: "p1", bytes: new Uint8Array(32).fill(1) }
const younger: Pepper = { id: "p2", bytes: new Uint8Array(32).fill(2) }
const cheap = { memory: 64, passes: 1, cheapForTests: true, peppers: [pepper] } as const
const password = "Ёлка-7 под снегом"

const hashing = <A, E>(
  settings: Parameters<typeof argon2id>[0],
  work: (port: PasswordHashing["Service"]) => Effect.Effect<A, E>
) => Effect.provide(PasswordHashing.use(work), argon2id(settings))

const hashed = hashing(cheap, ({ hash }) => hash(password))

/** What Node's own Argon2id says of the same password, salt and pepper. */
const byNode = (phc: string) => {
  const [, , , costs = "", salt = "", tag = ""] = phc.split("$")
  const [, memory = "", passes = ""] = /m=(\d+),t=(\d+),p=1/.exec(costs) ?? []
  const made = argon2Sync("argon2id", {
    message: password.normalize("NFC"),
    nonce: Buffer.from(salt, "base64"),
    parallelism: 1,
    tagLength: 32,
    memory: Number(memory),
    passes: Number(passes),
    secret: pepper.bytes
  })
  return { made: Buffer.from(made).toString("base64").replaceAll("=", ""), tag }
}

describe("argon2id", () => {
  it.effect("hashes a password, and knows it again however it was composed", () =>
    Effect.gen(function* () {
      const kept = yield* hashed
      const { verify } = yield* hashing(cheap, Effect.succeed)
      expect(yield* verify(password, kept)).toBe("right")
      expect(yield* verify(password.normalize("NFD"), kept)).toBe("right")
      expect(yield* verify(`${password} `, kept)).toBe("wrong")
      expect(yield* verify("", kept)).toBe("wrong")
    })
  )

  it.effect("gives the same tag as Node's own", () =>
    Effect.gen(function* () {
      const { made, tag } = byNode((yield* hashed).slice("p1:".length))
      expect(made).toBe(tag)
    })
  )

  it.effect("says of nobody's password that it is wrong", () =>
    Effect.gen(function* () {
      const { verify } = yield* hashing(cheap, Effect.succeed)
      expect(yield* verify(password, undefined)).toBe("wrong")
    })
  )

  it.effect("calls a hash of other costs or of an older pepper stale", () =>
    Effect.gen(function* () {
      const kept = yield* hashed
      const dearer = yield* hashing({ ...cheap, passes: 2 }, Effect.succeed)
      expect(yield* dearer.verify(password, kept)).toBe("stale")
      const rotated = yield* hashing({ ...cheap, peppers: [younger, pepper] }, Effect.succeed)
      expect(yield* rotated.verify(password, kept)).toBe("stale")
      expect(yield* rotated.verify("another", kept)).toBe("wrong")
    })
  )

  it.effect("turns away whoever would wait too long", () =>
    Effect.gen(function* () {
      const { hash } = yield* hashing({ ...cheap, queue: 2 }, Effect.succeed)
      const many = Array.from({ length: 40 }, () => Effect.result(hash(password)))
      const outcomes = yield* Effect.all(many, { concurrency: "unbounded" })
      const done = outcomes.filter(({ _tag }) => _tag === "Success")
      expect(done).toHaveLength(2 + availableParallelism())
      expect(yield* hash(password)).toMatch(/^p1:\$argon2id\$/)
    })
  )

  it.effect("refuses to be set too weak", () =>
    Effect.gen(function* () {
      const weak = hashing({ peppers: [pepper], memory: 4096, passes: 3 }, Effect.succeed)
      expect((yield* Effect.exit(weak))._tag).toBe("Failure")
    })
  )

  it.effect("by default costs 64 MiB and three passes", () =>
    Effect.gen(function* () {
      const kept = yield* hashing({ peppers: [pepper] }, ({ hash }) => hash(password))
      expect(v.is(PasswordHash, kept)).toBe(true)
      expect(kept).toContain("$m=65536,t=3,p=1$")
    })
  )
})
