import { Context } from "effect"

/**
 * Which rules hold: `classic` is eight characters with capitals, small letters, digits and signs;
 * `modern` is twelve of any kind (NIST SP 800-63B-4, 3.1.1.2, asks for no classes).
 */
export type Profile = "classic" | "modern"

/** The profile of this house. Set once, at its start. */
export const PasswordProfile = Context.Reference<Profile>(
  "@opora/domain/accounts/PasswordProfile",
  { defaultValue: () => "classic" }
)
