import { CodeSent } from "@opora/contract/accounts/contact"
import { type SecondFactorProof, type SignIn, SignInStep } from "@opora/contract/accounts/sign-in"
import type { RequestAnswer } from "@opora/passkeys/browser/answer"
import { api } from "../app/api.ts"
import { Options } from "./proof/proving.ts"

export const signIn = (body: SignIn) => api.post("/accounts/sign-in", { body, answer: SignInStep })

export const sendSecondCode = (method: "sms" | "email") =>
  api.post("/accounts/sign-in/code", { body: { method }, answer: CodeSent })

export const proveSecondFactor = (body: SecondFactorProof) =>
  api.post("/accounts/sign-in/second-factor", { body, answer: SignInStep })

/** The key as the second factor of a sign-in that is under way. */
export const secondPasskeyOptions = () => api.post("/accounts/sign-in/passkey", { answer: Options })

/** The key alone, whoever's it is. */
export const passkeyOptions = () => api.post("/accounts/passkeys/sign-in", { answer: Options })

export const signInWithPasskey = (answer: RequestAnswer) =>
  api.post("/accounts/passkeys/sign-in/answer", { body: { answer }, answer: SignInStep })
