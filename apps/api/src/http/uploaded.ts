import { HTTPException } from "hono/http-exception"
import { problemResponse } from "./problems.ts"
import type { ApiEnv } from "./world.ts"

/** As much of a Hono context as we look at. */
interface Asked {
  readonly req: {
    readonly raw: Request
    readonly header: (name: string) => string | undefined
  }
  readonly var: Pick<ApiEnv["Variables"], "locale">
}

/** The bytes of an uploaded file, of `most` at most: what is longer is refused before it is read whole. */
export const uploaded = async (c: Asked, most: number): Promise<Uint8Array> => {
  const tooLarge = () => new HTTPException(413, { res: problemResponse("TooLarge", c.var.locale) })
  if (Number(c.req.header("content-length") ?? 0) > most) throw tooLarge()

  const parts: Array<Uint8Array> = []
  let size = 0
  // What a client says of the length need not be true.
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength
    if (size > most) throw tooLarge()
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts, size))
}
