import type * as ru from "./words.ru.ts"

/** What a problem says to people, by the last part of its type. */
export const problems: typeof ru.problems = {
  "not-signed-in": "Sign in to go on",
  "not-allowed": "This action is not open to you",
  "level-too-low": "This action needs a higher identity level",
  "step-up-needed": "Prove that it is you: enter a code or use your passkey",
  "role-missing": "This is for a member of staff with another role",
  "invalid-request": "The request has mistakes",
  "unsupported-media-type": "The request must be JSON",
  "too-large": "The request is too large",
  "cross-site": "The request came from another site and was refused",
  "wrong-host": "There is no such address here",
  "too-many-requests": "Too many requests. Wait a little and try again",
  "no-such-page": "There is nothing at this address",
  "key-used-for-another": "This idempotency key was used for another request",
  "still-answering": "The same request is still being answered. Try again in a few seconds",
  "service-not-found": "There is no such service",
  internal: "Something broke on our side. We know about it already"
}

/** How to mend a field, by the code of its error. */
export const codes: typeof ru.codes = {
  required: "Fill in this field",
  unknown: "This field does not belong here",
  "text.too_long": "Make the text shorter",
  "cursor.format": "Start the list again",
  "limit.range": "Give a number from 1 to 100",
  "days.format": "Give the term as a whole number of days",
  "version.format": "Give the version as a whole number",
  "agency.format": "Choose an agency from the list",
  "idempotency_key.length": "An idempotency key has 16 to 255 characters"
}

/** When a code has no words of its own. */
export const otherwise: typeof ru.otherwise = "Check this field"
