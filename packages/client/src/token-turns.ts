import { Refused } from "./refused.ts"

/**
 * Some commands give the session a new token, and the old one is dead at once. What was on its way
 * meanwhile is refused with the old token though somebody is signed in: it is only sent again.
 */
export class TokenTurns {
  #commandsEnded = 0
  readonly #underway = new Set<Promise<unknown>>()

  /** Do it, and once more if a command that ended meanwhile may have turned the token. */
  async around<Answer>(isCommand: boolean, work: () => Promise<Answer>): Promise<Answer> {
    const ended = this.#commandsEnded
    const own = isCommand ? this.#command(work) : work()
    try {
      return await own
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== "not-signed-in") throw error
      await Promise.allSettled(this.#underway)
      const others = this.#commandsEnded - ended - (isCommand ? 1 : 0)
      if (others === 0) throw error
      return isCommand ? this.#command(work) : work()
    }
  }

  async #command<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const running = work()
    this.#underway.add(running)
    try {
      return await running
    } finally {
      this.#underway.delete(running)
      this.#commandsEnded++
    }
  }
}
