import type { Adapter, AdapterPayload } from "oidc-provider"

interface Held {
  readonly payload: AdapterPayload
  readonly until: number
}

/** What the provider remembers of sign-ins under way: a sandbox may forget them when it stops. */
export class Memory implements Adapter {
  readonly #held = new Map<string, Held>()

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<undefined> {
    for (const [old, { until }] of this.#held) if (until < Date.now()) this.#held.delete(old)
    this.#held.set(id, { payload, until: Date.now() + expiresIn * 1000 })
    return undefined
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const held = this.#held.get(id)
    return held && held.until >= Date.now() ? held.payload : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.#held.values()].find(({ payload }) => payload.uid === uid)?.payload
  }

  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<undefined> {
    const held = this.#held.get(id)
    if (held) held.payload.consumed = Math.floor(Date.now() / 1000)
    return undefined
  }

  async destroy(id: string): Promise<undefined> {
    this.#held.delete(id)
    return undefined
  }

  async revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [id, { payload }] of this.#held)
      if (payload.grantId === grantId) this.#held.delete(id)
    return undefined
  }
}
