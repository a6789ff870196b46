/** Answers being written to a clarification or an edit, and not sent yet. This file holds no Effect. */
import * as v from "valibot"
import { CitizenId } from "../../accounts/citizen.ts"
import { Answers } from "../../catalogue/answers.ts"
import { Instant } from "../../shared/instant.ts"
import { ApplicationId } from "../application.ts"

/** One for an application at most. It belongs to the state the application was in, and goes with it. */
export const ChangeDraft = v.object({
  citizenId: CitizenId,
  applicationId: ApplicationId,
  /** Since when the application is in the state that asks for these answers. */
  since: Instant,
  answers: Answers,
  /** Counts its savings from 1. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  savedAt: Instant
})
export type ChangeDraft = v.InferOutput<typeof ChangeDraft>
