import { request } from "node:http"
import type { Browser } from "./browser.ts"
import type { Portal } from "./portal.ts"

/** What a citizen's page hears of one process (server-sent events), as it comes. */
export const listen = async (portal: Portal, { headers }: Browser, nth: number) => {
  const heard: Array<{ readonly type: string; readonly subject: string }> = []
  const stream = request(`${portal.at(nth).citizens}/api/v1/live`, { headers: headers() })
  const opened = Promise.withResolvers<void>()
  stream.on("response", (response) => {
    if (response.statusCode !== 200) opened.reject(new Error(`live: ${response.statusCode}`))
    let text = ""
    response.on("data", (part: Buffer) => {
      text += part.toString()
      const lines = text.split("\n")
      text = lines.pop() ?? ""
      heard.push(...lines.filter((l) => l.startsWith("data: ")).map((l) => JSON.parse(l.slice(6))))
      opened.resolve()
    })
  })
  stream.on("error", opened.reject)
  stream.end()
  await opened.promise
  return { heard, close: () => stream.destroy() }
}
