import { writeSync } from "node:fs"

/** Lines of the log, written some at a time: a write for each would cost more than many requests. */
export class Lines {
  #waiting: Array<string> = []
  #timer: NodeJS.Timeout | undefined
  readonly #write: (text: string) => void

  constructor(write: (text: string) => void = (text) => writeSync(1, text)) {
    this.#write = write
  }

  readonly add = (line: Readonly<Record<string, unknown>>): void => {
    this.#waiting.push(JSON.stringify(line))
    if (this.#waiting.length >= 500) return this.flush()
    this.#timer ??= setTimeout(this.flush, 200).unref()
  }

  /** Write what waits, now: before the process ends. */
  readonly flush = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#waiting.length === 0) return
    const text = `${this.#waiting.join("\n")}\n`
    this.#waiting = []
    this.#write(text)
  }
}
