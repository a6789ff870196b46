import { Data, Effect } from "effect"
import { KnownPasswords } from "./known-passwords.ts"
import { type PasswordProblem, passwordProblems } from "./password-problems.ts"
import { PasswordProfile } from "./password-profile.ts"

/** The password can't be taken. Each problem names a rule; the password is in none of them. */
export class PasswordUnfit extends Data.TaggedError("PasswordUnfit")<{
  readonly problems: ReadonlyArray<PasswordProblem>
}> {}

/**
 * Refuse a password that a guesser tries early (ACC-02). First the rules the page has already shown, then
 * what only the server can know. `personal`: telephone, mail address, name, birth date.
 */
export const requireFitPassword = Effect.fnUntraced(function* (
  password: string,
  personal: ReadonlyArray<string>,
  secondFactor = false
): Effect.fn.Return<void, PasswordUnfit, KnownPasswords> {
  const profile = yield* PasswordProfile
  const problems = passwordProblems(password, { profile, personal, secondFactor })
  if (problems.length > 0) return yield* new PasswordUnfit({ problems })

  const { listed, score } = yield* (yield* KnownPasswords).weigh(password, personal)
  if (listed) return yield* new PasswordUnfit({ problems: ["password.common"] })
  if (score < 3) return yield* new PasswordUnfit({ problems: ["password.weak"] })
})
