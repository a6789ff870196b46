import { expect, layer } from "@effect/vitest"
import {
  mostPasskeys,
  Passkey,
  PasskeyId,
  UserHandle
} from "@opora/domain/accounts/passkeys/passkey"
import { passkeysInMemory } from "@opora/domain/accounts/passkeys/passkeys-in-memory"
import { Passkeys } from "@opora/domain/accounts/passkeys/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { databases } from "../../testing/worlds.ts"

const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url")
const aHandle = () => v.parse(UserHandle, random())

const aKey = (given: Partial<Passkey> = {}): Passkey =>
  v.parse(Passkey, {
    id: crypto.randomUUID(),
    kind: "passkey",
    name: "Телефон",
    credentialId: random(),
    publicKey: random(),
    signCount: 0,
    transports: ["internal", "hybrid"],
    backupEligible: true,
    backedUp: false,
    addedAt: instantOf(1),
    ...given
  })

/** A citizen with a handle, and these keys. */
const owning = Effect.fnUntraced(function* (...keys: ReadonlyArray<Passkey>) {
  const { id } = someone()
  const passkeys = yield* Passkeys
  yield* passkeys.handleFor(id, aHandle())
  for (const key of keys) yield* passkeys.add(id, key)
  return { id, passkeys }
})

const atOnce = <A, E, R>(times: number, work: (index: number) => Effect.Effect<A, E, R>) =>
  Effect.all(
    Array.from({ length: times }, (_, index) => work(index)),
    { concurrency: "unbounded" }
  )

for (const [name, world] of Object.entries({ ...databases, memory: passkeysInMemory })) {
  layer(world)(`passkeys in ${name}`, (it) => {
    it.effect("give back what was added, oldest first", () =>
      Effect.gen(function* () {
        const keys = [aKey(), aKey({ addedAt: instantOf(2), kind: "security-key", signCount: 7 })]
        const { id, passkeys } = yield* owning(...keys)
        expect(yield* passkeys.of(id)).toEqual(keys)
        expect(yield* passkeys.of(someone().id)).toEqual([])
      })
    )

    it.effect("know a citizen by one handle for ever, however many ask first", () =>
      Effect.gen(function* () {
        const { id } = someone()
        const passkeys = yield* Passkeys
        expect(yield* passkeys.handleOf(id)).toBeUndefined()
        const handles = yield* atOnce(50, () => passkeys.handleFor(id, aHandle()))
        expect(new Set(handles).size).toBe(1)
        const [handle = aHandle()] = handles
        expect(yield* passkeys.handleOf(id)).toBe(handle)
        expect(yield* passkeys.ownerOf(handle)).toBe(id)
        expect(yield* passkeys.ownerOf(aHandle())).toBeUndefined()
      })
    )

    it.effect("are ten at most, however many are added at once, and none twice", () =>
      Effect.gen(function* () {
        const { id, passkeys } = yield* owning()
        const twice = aKey()
        const same = yield* atOnce(20, () =>
          Effect.result(passkeys.add(id, { ...twice, id: v.parse(PasskeyId, crypto.randomUUID()) }))
        )
        expect(same.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        yield* atOnce(50, () => Effect.result(passkeys.add(id, aKey())))
        expect(yield* passkeys.of(id)).toHaveLength(mostPasskeys)
        const refused = yield* Effect.flip(passkeys.add(id, aKey()))
        expect(refused).toMatchObject({ _tag: "PasskeyNotAdded", why: "too-many" })
      })
    )

    it.effect("are renamed and removed by their owner alone", () =>
      Effect.gen(function* () {
        const key = aKey()
        const { id, passkeys } = yield* owning(key)
        const stranger = someone().id
        expect((yield* Effect.flip(passkeys.remove(stranger, key.id)))._tag).toBe("PasskeyNotFound")
        expect((yield* Effect.flip(passkeys.rename(stranger, key.id, "х")))._tag).toBe(
          "PasskeyNotFound"
        )
        yield* passkeys.rename(id, key.id, "Рабочий ноутбук")
        expect(yield* passkeys.of(id)).toEqual([{ ...key, name: "Рабочий ноутбук" }])
        yield* passkeys.remove(id, key.id)
        expect(yield* passkeys.of(id)).toEqual([])
        expect((yield* Effect.flip(passkeys.remove(id, key.id)))._tag).toBe("PasskeyNotFound")
      })
    )

    it.effect("note a use, and of fifty with one counter only the first", () =>
      Effect.gen(function* () {
        const key = aKey({ backupEligible: false, signCount: 5 })
        const { id, passkeys } = yield* owning(key)
        const seen = { signCount: 6, backedUp: false }
        const noted = yield* atOnce(50, () => passkeys.used(id, key.id, instantOf(9), seen))
        expect(noted.filter(Boolean)).toHaveLength(1)
        expect(yield* passkeys.of(id)).toEqual([{ ...key, ...seen, lastUsedAt: instantOf(9) }])
      })
    )

    it.effect("let the counter rest at nothing, and fall where keys are copied", () =>
      Effect.gen(function* () {
        const mute = aKey({ backupEligible: false })
        const copied = aKey({ signCount: 5 })
        const { id, passkeys } = yield* owning(mute, copied)
        const seen = { signCount: 0, backedUp: true }
        expect(yield* passkeys.used(id, mute.id, instantOf(2), seen)).toBe(true)
        expect(yield* passkeys.used(id, mute.id, instantOf(3), seen)).toBe(true)
        expect(yield* passkeys.used(id, copied.id, instantOf(2), seen)).toBe(true)
        expect((yield* passkeys.of(id)).map(({ backedUp }) => backedUp)).toEqual([true, true])
      })
    )
  })
}
