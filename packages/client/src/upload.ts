import * as v from "valibot"
import { refusalOf, Unreachable } from "./refused.ts"

export interface Upload<Answer extends v.GenericSchema> {
  readonly body: FormData | Blob
  readonly answer: Answer
  readonly language: string
  /** The same one when it is sent again: then the file is taken once. */
  readonly idempotencyKey?: string
  /** Called with how much has been sent, 0 to 100. */
  readonly onProgress?: (percent: number) => void
  readonly signal?: AbortSignal
}

/** Sends a file with POST and tells how it goes, which `fetch` can't. Fails like the rest of the API. */
export const upload = <Answer extends v.GenericSchema>(
  address: string,
  { body, answer, language, idempotencyKey, onProgress, signal }: Upload<Answer>
): Promise<v.InferOutput<Answer>> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onProgress?.(Math.round((loaded / total) * 100))
    })
    request.addEventListener("error", () => reject(new Unreachable("No answer")))
    request.addEventListener("abort", () => reject(new DOMException("Stopped", "AbortError")))
    request.addEventListener("load", () => {
      if (request.status < 200 || request.status > 299) {
        reject(refusalOf(request.responseText, request.getResponseHeader("retry-after")))
        return
      }
      const answered = v.safeParse(v.pipe(v.string(), v.parseJson(), answer), request.responseText)
      if (answered.success) resolve(answered.output)
      else reject(new Unreachable("The answer is not what was promised"))
    })
    signal?.addEventListener("abort", () => request.abort())
    request.open("POST", address)
    request.setRequestHeader("accept-language", language)
    if (idempotencyKey !== undefined) request.setRequestHeader("idempotency-key", idempotencyKey)
    request.send(body)
  })
