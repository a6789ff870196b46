import type { CitizenId } from "@opora/domain/accounts/citizen"

/**
 * How many lines of live news a citizen holds open at this process. A page open in many windows needs a
 * few; without an end to it one account could take all that a server has.
 */
export class OpenLines {
  readonly #most: number
  readonly #open = new Map<CitizenId, number>()

  constructor(most: number) {
    this.#most = most
  }

  /** Take one. Gives what lets it go again, or nothing if the citizen has as many as there may be. */
  take(citizenId: CitizenId): (() => void) | undefined {
    const open = this.#open.get(citizenId) ?? 0
    if (open >= this.#most) return undefined
    this.#open.set(citizenId, open + 1)
    return () => this.#letGo(citizenId)
  }

  #letGo(citizenId: CitizenId): void {
    const left = (this.#open.get(citizenId) ?? 1) - 1
    if (left > 0) this.#open.set(citizenId, left)
    else this.#open.delete(citizenId)
  }
}
