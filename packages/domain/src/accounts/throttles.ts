import { Context, Data, Effect } from "effect"

/** Too many tries from here or at this account. `retryAfter` is in seconds. */
export class TooManyTries extends Data.TaggedError("TooManyTries")<{
  readonly retryAfter: number
}> {}

/** How often something may be tried: so many times in a window, with growing pauses if there are any. */
export interface Allowance {
  readonly most: number
  readonly seconds: number
  /** After `free` tries each one more is followed by a pause, twice as long each time. */
  readonly pause?: {
    readonly free: number
    readonly seconds: number
    readonly mostSeconds: number
  }
}

/** Counted tries. A try is counted before it is made, in one statement: fifty at once are counted each. */
export class Throttles extends Context.Service<
  Throttles,
  {
    readonly admit: (key: string, allowance: Allowance) => Effect.Effect<void, TooManyTries>
    /** The try was no failure: take it back, or forget them all. */
    readonly forgive: (key: string, which: "this" | "all") => Effect.Effect<void>
  }
>()("@opora/domain/accounts/Throttles") {}

const hour = 3600
const day = 24 * hour

/** What may be tried how often (security rules 2 and 7). */
export const allowances = {
  /** One at once would be pumping: codes cost money and annoy. */
  codeSoon: { most: 1, seconds: 60 },
  codeHour: { most: 5, seconds: hour },
  codeDay: { most: 10, seconds: day },
  codeNetwork: { most: 25, seconds: 300 },
  /** All SMS of the house: a pump is stopped here, whatever names it gives itself. */
  codesOfHouse: { most: 5000, seconds: hour },
  passwordOfNetwork: { most: 100, seconds: hour },
  passwordOfAccount: { most: 20, seconds: hour },
  passwordOfDevice: { most: 20, seconds: hour },
  /** The sixth wrong password from one place waits two seconds, the next four. */
  passwordFromHere: {
    most: 1000,
    seconds: day,
    pause: { free: 5, seconds: 2, mostSeconds: hour }
  }
} as const satisfies Record<string, Allowance>

/** Count a try under every one of these keys, or be refused by the first that is full. */
export const admitAll = Effect.fnUntraced(function* (
  keys: ReadonlyArray<readonly [key: string, allowance: Allowance]>
): Effect.fn.Return<void, TooManyTries, Throttles> {
  const throttles = yield* Throttles
  for (const [key, allowance] of keys) yield* throttles.admit(key, allowance)
})
