import { Data } from "effect"

/** The citizen has not switched this factor on. Said only to somebody who has shown the password. */
export class FactorNotEnrolled extends Data.TaggedError("FactorNotEnrolled") {}
