import { onTestFinished, vi } from "vitest"

/** What the API was asked: "POST /accounts/sign-in", and the body. */
export interface Asked {
  readonly what: string
  readonly body: unknown
  readonly headers: Headers
}

type Answer = readonly [status: number, body?: unknown]

/** By method and path under /api/v1: an answer, or how to make one. */
export type Answers = Readonly<Record<string, Answer | ((asked: Asked) => Answer)>>

/** An answer that refuses, as the API writes it. */
export const refusing = (
  status: number,
  code: string,
  title: string,
  more: object = {}
): Answer => [status, { type: `urn:opora:problem:${code}`, title, status, ...more }]

/** Lets the pages of this test talk to an API that answers so. Gives what it was asked, as it is asked. */
export const answering = (answers: Answers): ReadonlyArray<Asked> => {
  const all: Array<Asked> = []
  const fetched = async (address: string, request: RequestInit = {}): Promise<Response> => {
    const path = address.replace(/^\/api\/v1/, "").replace(/\?.*$/, "")
    const sent = typeof request.body === "string" ? request.body : "null"
    const asked: Asked = {
      what: `${request.method ?? "GET"} ${path}`,
      body: JSON.parse(sent),
      headers: new Headers(request.headers)
    }
    all.push(asked)
    const answer =
      answers[asked.what] ?? refusing(404, "no-such-page", "По этому адресу ничего нет")
    const [status, body] = typeof answer === "function" ? answer(asked) : answer
    return new Response(body === undefined ? null : JSON.stringify(body), { status })
  }
  vi.stubGlobal("fetch", fetched)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return all
}
