import { Assurance } from "@opora/domain/accounts/assurance"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { Level } from "@opora/domain/accounts/level"
import { Instant } from "@opora/domain/shared/instant"
import { Locale } from "@opora/domain/shared/locale"
import * as v from "valibot"

/** GET /accounts/session: who is signed in, and how long for. Asking does not make it longer. */
export const CurrentSession = v.pipe(
  v.object({
    citizenId: CitizenId,
    sessionId: v.string(),
    level: Level,
    aal: Assurance,
    freshAt: Instant,
    locale: Locale,
    /** When the citizen is signed out if they do nothing more; warn two minutes before. */
    idleEndsAt: Instant,
    /** When they are signed out whatever they do. */
    endsAt: Instant,
    idleMinutes: v.number(),
    /** When the password was last set: a reminder may be due. */
    passwordSetAt: Instant
  }),
  v.metadata({ ref: "CurrentSession" })
)
export type CurrentSession = v.InferOutput<typeof CurrentSession>

/** PUT /accounts/session/idle-minutes: sign me out after so many minutes of doing nothing. */
export const IdleMinutes = v.pipe(
  v.strictObject({
    minutes: v.pipe(
      v.number(),
      v.integer("idle_minutes.range"),
      v.minValue(5, "idle_minutes.range"),
      v.maxValue(30, "idle_minutes.range")
    )
  }),
  v.metadata({ ref: "IdleMinutes" })
)

/** PUT /accounts/session/locale: the language of letters and of the account. */
export const ChosenLocale = v.pipe(
  v.strictObject({ locale: Locale }),
  v.metadata({ ref: "ChosenLocale" })
)
