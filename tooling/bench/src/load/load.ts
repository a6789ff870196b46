import autocannon from "autocannon"

/** One request of a load. */
export interface Shot {
  readonly method: "GET" | "POST" | "PUT"
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

export interface Load {
  readonly url: string
  /** The shots of one operation, made anew for each. */
  readonly operation: () => ReadonlyArray<Shot>
  readonly seconds: number
}

export interface Measured {
  /** Whole operations a second. */
  readonly rps: number
  /** Milliseconds, of one request. */
  readonly p50: number
  readonly p99: number
  /** Answers that were not good. */
  readonly bad: number
}

/** Load the server with sixty-four connections for so long. */
export const measure = async ({ url, operation, seconds }: Load): Promise<Measured> => {
  const shots = operation().length
  const result = await autocannon({
    url,
    connections: 64,
    duration: seconds,
    requests: Array.from({ length: shots }, (_, place) => ({
      setupRequest: (request: autocannon.Request, context: Waiting): autocannon.Request => {
        if (place === 0) context.shots = operation()
        return { ...request, ...context.shots?.[place] }
      }
    }))
  })
  return {
    rps: Math.round(result.requests.average / shots),
    p50: result.latency.p50,
    p99: result.latency.p99,
    bad: result.non2xx + result.errors
  }
}

/** What autocannon keeps between the requests of one connection. */
type Waiting = { shots?: ReadonlyArray<Shot> }
