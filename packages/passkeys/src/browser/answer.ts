import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON
} from "@simplewebauthn/browser"

/** What the API asks of an authenticator, as it came: the library reads it. */
export type CreationOptions = PublicKeyCredentialCreationOptionsJSON
export type RequestOptions = PublicKeyCredentialRequestOptionsJSON

/** What the authenticator answered, as it goes to the API. */
export type CreationAnswer = RegistrationResponseJSON
export type RequestAnswer = AuthenticationResponseJSON

/**
 * The ceremony came to nothing: the citizen turned away or the time ran out ("declined"), this
 * authenticator holds a key already ("already-added"), or it can't do what is asked ("unable").
 */
export class PasskeyFailed extends Error {
  readonly why: "declined" | "already-added" | "unable"
  constructor(why: PasskeyFailed["why"]) {
    super(why)
    this.name = "PasskeyFailed"
    this.why = why
  }
}

/** What became of a ceremony that threw. Browsers tell little, so that sites can't probe for keys. */
export const failureOf = (thrown: unknown): PasskeyFailed => {
  const name = thrown instanceof Error ? thrown.name : ""
  if (name === "NotAllowedError" || name === "AbortError") return new PasskeyFailed("declined")
  if (name === "InvalidStateError") return new PasskeyFailed("already-added")
  return new PasskeyFailed("unable")
}
