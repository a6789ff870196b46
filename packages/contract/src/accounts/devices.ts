import { AuthEvent } from "@opora/domain/accounts/factor"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { pageOf, SeqPageQuery } from "../page.ts"

/** A session as its owner sees it («Активные устройства»). */
export const ActiveSession = v.pipe(
  v.object({
    id: v.string(),
    current: v.boolean(),
    /** "Firefox, Windows": what the browser said of itself. */
    device: v.string(),
    /** The address without its last part: "203.0.113.•". */
    address: v.string(),
    methods: v.array(AuthEvent.entries.method),
    startedAt: Instant,
    lastSeenAt: Instant,
    endsAt: Instant
  }),
  v.metadata({ ref: "ActiveSession" })
)
export type ActiveSession = v.InferOutput<typeof ActiveSession>

/** GET /accounts/sessions, the latest used first: at most ten. */
export const ActiveSessions = v.pipe(
  v.object({ items: v.array(ActiveSession) }),
  v.metadata({ ref: "ActiveSessions" })
)

/** A device that may skip the second factor («Доверенные устройства»). */
const TrustedDevice = v.pipe(
  v.object({
    id: v.string(),
    current: v.boolean(),
    device: v.string(),
    trustedAt: Instant,
    endsAt: Instant
  }),
  v.metadata({ ref: "TrustedDevice" })
)

/** GET /accounts/devices, the latest trusted first. */
export const TrustedDevices = v.pipe(
  v.object({ items: v.array(TrustedDevice) }),
  v.metadata({ ref: "TrustedDevices" })
)

/** DELETE /accounts/sessions/:id, DELETE /accounts/devices/:id. */
export const SessionPath = v.object({ id: v.pipe(v.string(), v.uuid()) })

/** An entry of «История входов». */
export const SignInRecord = v.pipe(
  v.object({
    at: Instant,
    what: v.picklist(["signed-in", "refused", "signed-out", "ended", "evicted"]),
    device: v.string(),
    address: v.string(),
    methods: v.array(v.string())
  }),
  v.metadata({ ref: "SignInRecord" })
)
export type SignInRecord = v.InferOutput<typeof SignInRecord>

/** «История входов», newest first. */
export const SignInHistory = v.pipe(pageOf(SignInRecord), v.metadata({ ref: "SignInHistory" }))

export const SignInHistoryQuery = SeqPageQuery
