import * as v from "valibot"
import { refusalOf, Refused, Unreachable } from "./refused.ts"
import { TokenTurns } from "./token-turns.ts"

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
  /** Told when an answer says that nobody is signed in. */
  readonly onSignedOut?: () => void
}

type Send = (method: string, path: string, command: Command) => Promise<string>

/**
 * A way to ask the API as whoever the browser's cookie says. Answers are parsed by the contract, once.
 * Fails with Refused, which is the API's no, or Unreachable. Paths hold ids, never what people typed.
 */
export const apiAt = (settings: ApiSettings) => {
  const send = sending(settings)
  return {
    get: async <Answer extends Schema>(path: string, answer: Answer, signal?: AbortSignal) =>
      v.parse(answer, jsonOf(await send("GET", path, signal ? { signal } : {}))),
    post: asking(send, "POST"),
    put: asking(send, "PUT"),
    patch: asking(send, "PATCH"),
    delete: asking(send, "DELETE")
  }
}

const sending = (settings: ApiSettings): Send => {
  const turns = new TokenTurns()
  return async (method, path, command) => {
    try {
      return await turns.around(method !== "GET", () => sent(settings, method, path, command))
    } catch (error) {
      if (error instanceof Refused && error.code === "not-signed-in") settings.onSignedOut?.()
      throw error
    }
  }
}

const asking = (send: Send, method: string): Ask => {
  function ask<Answer extends Schema>(path: string, asked: Asking<Answer>): Promise<unknown>
  function ask(path: string, command?: Command): Promise<void>
  async function ask(path: string, asked: Command & { answer?: Schema } = {}): Promise<unknown> {
    const text = await send(method, path, asked)
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
