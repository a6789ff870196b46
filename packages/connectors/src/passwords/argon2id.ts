import { hash, type Options, parseOptions, verify } from "@node-rs/argon2"
import { PasswordHash } from "@opora/domain/accounts/account"
import { HashingBusy, PasswordHashing } from "@opora/domain/accounts/password-hashing"
import { Effect, Layer, Semaphore } from "effect"
import { randomBytes } from "node:crypto"
import { availableParallelism } from "node:os"
import * as v from "valibot"

/** A secret that is mixed into every hash and is kept outside the database (RFC 9106, 3.1). */
export interface Pepper {
  readonly id: string
  readonly bytes: Uint8Array
}

export interface Argon2idSettings {
  /** The pepper of new hashes, then the ones that older hashes were made with. */
  readonly peppers: readonly [Pepper, ...ReadonlyArray<Pepper>]
  /** Memory in KiB and passes. Never less than `floors` allow, but in tests. */
  readonly memory?: number
  readonly passes?: number
  readonly cheapForTests?: true
  /** How many may wait for a processor before the next is turned away. */
  readonly queue?: number
}

/** The least that may be set: OWASP's, or ASVS 5.0 appendix C. */
const floors = [
  { memory: 19_456, passes: 2 },
  { memory: 47_104, passes: 1 }
]

/**
 * Argon2id (RFC 9106) of 64 MiB and three passes. As many at once as there are processors: so many
 * sign-ins can't starve what else the process does. Passwords are hashed in Unicode's form NFC.
 */
export const argon2id = ({
  peppers,
  memory = 65_536,
  passes = 3,
  cheapForTests,
  queue = 50
}: Argon2idSettings): Layer.Layer<PasswordHashing> =>
  Layer.effect(
    PasswordHashing,
    Effect.gen(function* () {
      const enough = floors.some((floor) => memory >= floor.memory && passes >= floor.passes)
      if (!enough && !cheapForTests) throw new Error("Argon2id is set weaker than it may be")

      const [current] = peppers
      const secrets = new Map(peppers.map(({ id, bytes }) => [id, bytes]))
      const costs = { memoryCost: memory, timeCost: passes, parallelism: 1, outputLen: 32 }
      const hands = yield* Semaphore.make(availableParallelism())
      let waiting = 0

      /** In turn, or not at all: a long queue would only make everybody wait. */
      const inTurn = <A>(work: () => Promise<A>): Effect.Effect<A, HashingBusy> =>
        Effect.suspend(() => {
          if (waiting >= queue + availableParallelism()) return new HashingBusy()
          waiting++
          return hands
            .withPermit(Effect.promise(work))
            .pipe(Effect.ensuring(Effect.sync(() => void waiting--)))
        })
      const hashed = (password: string) =>
        hash(password.normalize("NFC"), { ...costs, salt: randomBytes(16), secret: current.bytes })

      // Somebody to compare an unknown login's password with: the same work, and always wrong.
      const nobody = v.parse(
        PasswordHash,
        `${current.id}:${yield* Effect.promise(() => hashed(randomBytes(16).toString("hex")))}`
      )

      return {
        hash: (password) =>
          Effect.map(
            inTurn(() => hashed(password)),
            (phc) => v.parse(PasswordHash, `${current.id}:${phc}`)
          ),

        verify: Effect.fnUntraced(function* (password, kept) {
          const { pepperId, phc } = partsOf(kept ?? nobody)
          const secret = secrets.get(pepperId)
          if (!secret) return yield* Effect.die(new Error("a password's pepper is not configured"))
          const typed = password.normalize("NFC")
          const right = yield* inTurn(() => verify(phc, typed, { secret }))
          if (!right || !kept) return "wrong"
          return pepperId === current.id && isAsCostly(phc, costs) ? "right" : "stale"
        })
      }
    })
  )

const partsOf = (kept: PasswordHash) => {
  const colon = kept.indexOf(":")
  return { pepperId: kept.slice(0, colon), phc: kept.slice(colon + 1) }
}

const isAsCostly = (phc: string, costs: Options): boolean => {
  const { memoryCost, timeCost, parallelism } = parseOptions(phc)
  return (
    memoryCost === costs.memoryCost &&
    timeCost === costs.timeCost &&
    parallelism === costs.parallelism
  )
}
