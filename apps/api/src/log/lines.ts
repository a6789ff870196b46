import { appendFileSync, mkdirSync, writeSync } from "node:fs"
import { dirname } from "node:path"

/** Lines of the log, written some at a time: a write for each would cost more than many requests. */
export class Lines {
  #waiting: Array<string> = []
  #timer: NodeJS.Timeout | undefined
  readonly #write: (text: string) => void

  /** Into the file, or to where the writer puts them; without either, to standard output. */
  constructor(into?: string | ((text: string) => void)) {
    if (typeof into === "string") mkdirSync(dirname(into), { recursive: true })
    this.#write = typeof into === "string" ? (text) => appendFileSync(into, text) : (into ?? print)
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

const print = (text: string): void => void writeSync(1, text)
