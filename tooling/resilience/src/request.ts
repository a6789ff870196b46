import { Agent, request as httpRequest } from "node:http"

/** What came back; `status` is 0 where the line broke before an answer. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly bytes: Buffer
  // JSON of any shape, as the test that asked for it knows.
  readonly body: ReturnType<typeof JSON.parse>
}

export interface Request {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

// No line is kept: one that the server closes for idleness just then would look like a lost answer.
const agent = new Agent({ keepAlive: false, maxSockets: 100 })
const broken: Answer = { status: 0, headers: {}, bytes: Buffer.alloc(0), body: undefined }

/** Ask by plain HTTP: unlike `fetch`, with whatever Host a proxy would send on. */
export const send = ({ method, url, headers = {}, body }: Request): Promise<Answer> =>
  new Promise((answered) => {
    const asked = httpRequest(url, { method, headers, agent }, (response) => {
      const parts: Array<Buffer> = []
      response.on("data", (part: Buffer) => parts.push(part))
      response.on("error", () => answered(broken))
      response.on("end", () => {
        const bytes = Buffer.concat(parts)
        const isJson = /json/.test(response.headers["content-type"] ?? "")
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          body: isJson ? JSON.parse(bytes.toString()) : undefined
        })
      })
    })
    asked.on("error", () => answered(broken))
    asked.end(body)
  })
