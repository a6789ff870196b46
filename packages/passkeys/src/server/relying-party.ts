/** Who asks: the site as authenticators know it. Read from the configuration, never from a request. */
export interface RelyingParty {
  /** Shown by the authenticator. */
  readonly name: string
  /** The registrable domain the keys belong to: "opora.example". */
  readonly id: string
  /** The exact origins that may ask: "https://opora.example". */
  readonly origins: ReadonlyArray<string>
}

/** The relying party whose pages stand at this address. */
export const relyingPartyAt = (publicUrl: string): RelyingParty => {
  const { hostname, origin } = new URL(publicUrl)
  return { name: "Опора", id: hostname, origins: [origin] }
}
