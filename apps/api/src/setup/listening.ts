import { serve, type ServerType } from "@hono/node-server"
import { once } from "node:events"

type Fetch = Parameters<typeof serve>[0]["fetch"]

/** A server at that port, once it listens. Fails where another program has the port already. */
export const listening = async (port: number, fetch: Fetch): Promise<ServerType> => {
  const server = serve({ fetch, port })
  await once(server, "listening")
  return server
}

/** How long answers under way may take when the process is asked to stop, in milliseconds. */
const patience = 10_000

/** Take no more requests and answer those under way; who is not answered by then is hung up on. */
export const closed = (server: ServerType): Promise<void> =>
  new Promise((done) => {
    const hangUp = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections()
    }, patience)
    server.close(() => {
      clearTimeout(hangUp)
      done()
    })
  })
