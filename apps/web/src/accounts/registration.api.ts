import { CodeSent } from "@opora/contract/accounts/contact"
import { AccountPolicy, type Registration } from "@opora/contract/accounts/registration"
import { SignInStep } from "@opora/contract/accounts/sign-in"
import { api } from "../app/api.ts"

export const accountPolicyQuery = {
  queryKey: ["accounts", "policy"],
  queryFn: () => api.get("/accounts/policy", AccountPolicy)
}

export const register = (body: Registration) =>
  api.post("/accounts/registration", { body, answer: CodeSent })

/** Another code for the registration under way: the one before it is dead then. */
export const resendCode = () => api.post("/accounts/registration/resend", { answer: CodeSent })

export const confirmRegistration = (code: string) =>
  api.post("/accounts/registration/code", { body: { code }, answer: SignInStep })
