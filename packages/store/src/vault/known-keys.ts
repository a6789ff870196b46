import { CitizenId } from "@opora/domain/accounts/citizen"
import * as v from "valibot"
import type { CipherKey } from "./cipher.ts"

/** How long a key is used before its row is read again, in milliseconds. */
const livesFor = 60_000

const most = 50_000

/**
 * Citizens' keys read a moment ago. A key that is destroyed is dropped here as soon as its end is announced;
 * a process that misses the announcement finds out when the key has lived its minute.
 */
export class KnownKeys {
  readonly #keys = new Map<CitizenId, { readonly key: CipherKey; readonly until: number }>()

  get(citizenId: CitizenId, at: number): CipherKey | undefined {
    const known = this.#keys.get(citizenId)
    return known && at < known.until ? known.key : undefined
  }

  remember(citizenId: CitizenId, key: CipherKey, at: number): void {
    if (this.#keys.size >= most) this.#keys.clear()
    this.#keys.set(citizenId, { key, until: at + livesFor })
  }

  drop(citizenId: CitizenId): void {
    this.#keys.delete(citizenId)
  }
}

/** What every process is told once a key is destroyed. */
export const endOfKey = (citizenId: CitizenId): string =>
  JSON.stringify({ forgotten: citizenId } satisfies Told)

/** Whose key is destroyed, if that is what was told. */
export const forgottenIn = (text: string): CitizenId | undefined => {
  // Most news are not of keys: those are told apart unread.
  if (!text.startsWith(`{"forgotten":`)) return undefined
  const told = v.safeParse(v.pipe(v.string(), v.parseJson(), Told), text)
  return told.success ? told.output.forgotten : undefined
}

const Told = v.object({ forgotten: CitizenId })
type Told = v.InferOutput<typeof Told>
