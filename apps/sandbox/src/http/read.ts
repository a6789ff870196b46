import type { Context } from "hono"
import * as v from "valibot"

/** The JSON body as the schema wants it, or the answer that says what is wrong with it. */
export const orMistake = async <Value>(
  c: Context,
  schema: v.GenericSchema<unknown, Value>
): Promise<Value | Response> => {
  const body: unknown = await c.req.json().catch(() => undefined)
  const read = v.safeParse(schema, body)
  if (read.success) return read.output
  const fields = read.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", rule: issue.type }))
  return c.json({ error: "invalid_request", fields }, 422)
}

/** The form as the schema wants it, if it is so. */
export const readForm = async <Value>(
  c: Context,
  schema: v.GenericSchema<unknown, Value>
): Promise<Value | undefined> => {
  const read = v.safeParse(schema, await c.req.parseBody())
  return read.success ? read.output : undefined
}
