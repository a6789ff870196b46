interface Bucket {
  tokens: number
  at: number
}

/**
 * Holds back one address that asks too much of this process: a bucket that fills steadily and empties by
 * one a request. What must hold across processes, such as tries of a password, is counted in the store.
 */
export class Flood {
  readonly #perMinute: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Take one request of that address. Gives the seconds to wait if there is no room for it. */
  take(address: string, now: number): number {
    const key = prefixOf(address)
    const bucket = this.#buckets.get(key) ?? this.#fresh(key, now)
    const filled = bucket.tokens + ((now - bucket.at) / 60_000) * this.#perMinute
    bucket.tokens = Math.min(this.#perMinute, filled)
    bucket.at = now
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / this.#perMinute) * 60)
    bucket.tokens -= 1
    return 0
  }

  #fresh(key: string, now: number): Bucket {
    // A flood from very many addresses must not fill the memory: then all begin anew.
    if (this.#buckets.size >= 100_000) this.#buckets.clear()
    const bucket = { tokens: this.#perMinute, at: now }
    this.#buckets.set(key, bucket)
    return bucket
  }
}

/** One household has a whole /64 of IPv6: its addresses count as one. */
export const prefixOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!address.includes(":")) return address
  const [head = "", tail] = address.split("::")
  const groups = head.split(":").filter(Boolean)
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => "0")]
    .slice(0, 4)
    .join(":")
}
