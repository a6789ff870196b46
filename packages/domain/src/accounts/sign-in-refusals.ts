import { Data } from "effect"

/** No such login, or not its password. It is never said which, nor told by the time it takes. */
export class CredentialsWrong extends Data.TaggedError("CredentialsWrong") {}

/** The account is frozen. Said only to somebody who has shown its password. */
export class AccountFrozen extends Data.TaggedError("AccountFrozen") {}

/** Not the current password: said to its owner, who is signed in. */
export class PasswordWrong extends Data.TaggedError("PasswordWrong") {}
