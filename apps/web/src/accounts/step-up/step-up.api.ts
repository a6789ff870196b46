import { CodeSent } from "@opora/contract/accounts/contact"
import { StepUpMethods } from "@opora/contract/accounts/proof"
import { api } from "../../app/api.ts"
import { lookWhoIsSignedIn } from "../../app/session.ts"
import { Options, type Proving } from "../proof/proving.ts"

/** Methods that prove no more than the password does. */
const weak = ["password", "email"]

/** How the citizen can prove it at that assurance; then `onProven`. */
export const stepUpAt = async (aal: number, onProven: () => void): Promise<Proving> => {
  const { methods } = await api.get("/accounts/step-up", StepUpMethods)
  return {
    methods: methods.filter((method) => aal < 2 || !weak.includes(method)),
    sendCode: (method) =>
      api.post("/accounts/step-up/code", { body: { method }, answer: CodeSent }),
    passkeyOptions: () => api.post("/accounts/step-up/passkey", { answer: Options }),
    prove: async (shown) => {
      await api.post("/accounts/step-up", { body: shown })
      onProven()
      void lookWhoIsSignedIn().catch(() => undefined)
    }
  }
}
