import type { testWorld } from "./api.ts"

type Api = Awaited<ReturnType<typeof testWorld>>

/** What a request from the page may say beside its body. */
interface Sending {
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/**
 * A browser with an empty jar of cookies: `const visitor = browser(api); await visitor.ask("POST
 * /api/v1/accounts/sign-in", { body })`. It keeps and sends cookies as a real one does.
 */
export const browser = (api: Api) => {
  const jar = new Map<string, string>()

  const ask = async (request: string, { body, headers = {} }: Sending = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
    const answer = await api.ask(request, { body, headers: { cookie, ...headers } })
    for (const line of answer.headers.getSetCookie()) keep(jar, line)
    return answer
  }
  return { ask, jar }
}

const keep = (jar: Map<string, string>, line: string): void => {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (value === "" || /max-age=0/i.test(line)) jar.delete(name)
  else jar.set(name, value)
}
