import * as v from "valibot"
import { refusalOf, Refused, Unreachable } from "./refused.ts"

type Schema = v.GenericSchema

/** What goes along with a command. */
interface Command {
  /** Sent as JSON. */
  readonly body?: unknown
  /** One key is one attempt, however often it is sent. */
  readonly idempotencyKey?: string
  /** The token of a confirmation that was just given. */
  readonly confirmation?: string
  readonly signal?: AbortSignal
}

type Asking<Answer extends Schema> = Command & { readonly answer: Answer }

/** With `answer`, parses what comes back; without it, does not look. */
export interface Ask {
  <Answer extends Schema>(path: string, asking: Asking<Answer>): Promise<v.InferOutput<Answer>>
  (path: string, command?: Command): Promise<void>
}

export interface ApiSettings {
  readonly base: string
  /** The language problems are told in. */
  readonly language: () => string
  /** May mend what stood in the way of a refused request: if it says so, the request is sent once more. */
  readonly mend?: (refused: Refused) => Promise<boolean>
}

/**
 * A way to ask the API as whoever the browser's cookie says. Answers are parsed by the contract, once.
 * Fails with Refused, which is the API's no, or Unreachable. Paths hold ids, never what people typed.
 */
export const apiAt = (settings: ApiSettings) => ({
  get: async <Answer extends Schema>(path: string, answer: Answer, signal?: AbortSignal) =>
    v.parse(answer, jsonOf(await sent(settings, "GET", path, signal ? { signal } : {}))),
  post: asking(settings, "POST"),
  put: asking(settings, "PUT"),
  patch: asking(settings, "PATCH"),
  delete: asking(settings, "DELETE")
})

const asking = (settings: ApiSettings, method: string): Ask => {
  function ask<Answer extends Schema>(path: string, asked: Asking<Answer>): Promise<unknown>
  function ask(path: string, command?: Command): Promise<void>
  async function ask(path: string, asked: Command & { answer?: Schema } = {}): Promise<unknown> {
    const text = await sent(settings, method, path, asked)
    return asked.answer && v.parse(asked.answer, jsonOf(text))
  }
  return ask
}

const sent = async (
  { mend, ...settings }: ApiSettings,
  method: string,
  path: string,
  command: Command
): Promise<string> => {
  const response = await answerTo(settings.base + path, {
    method,
    headers: headersOf(settings, method, command),
    body: command.body === undefined ? null : JSON.stringify(command.body),
    signal: command.signal ?? null
  })
  const text = await response.text()
  if (response.ok) return text
  const refusal = refusalOf(text, response.headers.get("retry-after"))
  const isMended = refusal instanceof Refused && mend !== undefined && (await mend(refusal))
  if (isMended) return sent(settings, method, path, command)
  throw refusal
}

const headersOf = (settings: ApiSettings, method: string, command: Command) => ({
  accept: "application/json",
  "accept-language": settings.language(),
  // Says "not a form of another site" even where there is no body.
  ...(method !== "GET" && { "content-type": "application/json" }),
  ...(command.idempotencyKey !== undefined && { "idempotency-key": command.idempotencyKey }),
  ...(command.confirmation !== undefined && { confirmation: command.confirmation })
})

const answerTo = async (address: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (request.signal?.aborted === true) throw error
    throw new Unreachable("No answer", { cause: error })
  }
}

/** An answer without a body stands for nothing. */
const jsonOf = (text: string): unknown => (text === "" ? undefined : JSON.parse(text))
