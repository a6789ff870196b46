import type { Hono } from "hono"
import * as v from "valibot"
import { routes } from "../app.ts"
import { type Part, Paths } from "../docs/operation.ts"
import type { ApiEnv } from "../http/world.ts"
import { describeApi } from "../openapi.ts"

type App = Hono<ApiEnv>

/** The app, failing whichever test is answered by what the API's description does not promise. */
export const promised = (app: App): App => {
  const { request } = app
  app.request = async (input, init, ...more) => {
    const answer = await request(input, init, ...more)
    const asked = input instanceof Request ? input : { url: String(input), method: init?.method }
    await expectPromised(
      asked.method ?? "GET",
      new URL(asked.url, "http://localhost").pathname,
      answer
    )
    return answer
  }
  return app
}

const expectPromised = async (method: string, path: string, answer: Response): Promise<void> => {
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "none"
  const code = type === "application/problem+json" ? codeOf(await answer.clone().json()) : ""
  const said = `${answer.status} ${type} ${code}`.trim()
  const description = await descriptions()
  const operation = description.find(({ fits }) => fits(method, path))
  if (operation && !operation.answers.has(said)) {
    const all = [...operation.answers].join(", ")
    throw new Error(`${method} ${operation.path} answered ${said}; its description promises ${all}`)
  }
}

const codeOf = (problem: unknown): string =>
  v
    .parse(v.object({ type: v.string() }), problem)
    .type.split(":")
    .at(-1) ?? ""

interface Described {
  readonly path: string
  readonly fits: (method: string, path: string) => boolean
  /** "200 application/json", "204 none", "409 application/problem+json move-refused". */
  readonly answers: ReadonlySet<string>
}

let made: Promise<ReadonlyArray<Described>> | undefined
const descriptions = () => (made ??= described())

/** Every operation, in the order in which the routes are tried. */
const described = async (): Promise<ReadonlyArray<Described>> =>
  Object.entries(v.parse(Paths, (await describeApi(routes)).paths)).flatMap(
    ([path, operations]) => {
      const pattern = new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`)
      return Object.entries(operations).map(([method, { responses }]) => ({
        path,
        fits: (asked: string, at: string) => asked.toLowerCase() === method && pattern.test(at),
        answers: new Set(Object.entries(responses).flatMap(answersOf))
      }))
    }
  )

const answersOf = ([status, { $ref, content = {} }]: [string, Part]) => {
  if ($ref !== undefined) return [`${status} application/problem+json ${$ref.split("/").at(-1)}`]
  const types = Object.entries(content)
  if (types.length === 0) return [`${status} none`]
  return types.flatMap(([type, { examples = {} }]) =>
    type === "application/problem+json"
      ? Object.keys(examples).map((code) => `${status} ${type} ${code}`)
      : [`${status} ${type}`]
  )
}
