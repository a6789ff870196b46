import * as v from "valibot"
import { AgencyCode, ClerkId, Role } from "./role.ts"

/** What a member of staff signs in by: "operator", "m.orlova". Small letters. */
export const Login = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9._-]{2,39}$/, "login.format"),
  v.brand("Login")
)
export type Login = v.InferOutput<typeof Login>

/** A member of staff. Nobody registers here by themselves: accounts are provisioned. */
export const Clerk = v.object({
  id: ClerkId,
  login: Login,
  /** As colleagues and citizens read it: "Орлова М. П.". */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  roles: v.pipe(v.array(Role), v.minLength(1)),
  agency: v.optional(AgencyCode)
})
export type Clerk = v.InferOutput<typeof Clerk>
