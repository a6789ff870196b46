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
  "answer.required": "Fill in this field",
  "answer.choose": "Choose one of the options",
  "answer.address": "Choose an address from the list",
  "answer.document": "Choose a document",
  "answer.file": "Attach a file",
  "answer.agree": "Tick the box to continue",
  "answer.too_few": "Add at least one entry",
  "answer.too_many": "There are too many entries: remove some",
  "answer.too_long": "Shorten the text",
  "answer.form": "Check how the field is filled in",
  "answer.latin": "Write in Latin letters",
  "answer.digits": "Only digits can stand here",
  "answer.unknown": "The application has no such field",
  "number.whole": "Give a whole number",
  "number.too_small": "The number is too small",
  "number.too_big": "The number is too big",
  "money.too_small": "The amount is too small",
  "money.too_big": "The amount is too big",
  "day.range": "Check the year",
  "file.too_many": "There are too many files: remove some",
  "file.unknown": "The file was not found: attach it again",
  "document.unknown": "The document was not found: choose it again",
  "agency.format": "Choose an agency from the list",
  "idempotency_key.length": "An idempotency key has 16 to 255 characters"
}

/** When a code has no words of its own. */
export const otherwise: typeof ru.otherwise = "Check this field"
