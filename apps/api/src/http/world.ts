import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import type { Recognised } from "@opora/domain/accounts/recognise-session"
import type { Token } from "@opora/domain/accounts/token"
import type { Locale } from "@opora/domain/shared/locale"
import type { ClerkAtDesk } from "@opora/domain/staff/current-clerk"
import type { ManagedRuntime } from "effect"
import type { Lines } from "../log/lines.ts"
import type { Kept } from "../services.ts"
import type { Flood } from "./flood.ts"

/** What the running server offers to use cases. */
export type Services = Kept

/** Where the house stands, as configured and never as a request claims. */
export interface Site {
  /** The citizens' origin: "https://opora.example". */
  readonly publicUrl: string
  /** The desk's origin. */
  readonly deskUrl: string
  /** How many proxies of ours stand before us: so many entries of X-Forwarded-For are believed. */
  readonly proxies: number
}

/** All that the API needs from outside, so that a test can hand it a world of its own. */
export interface World {
  readonly runtime: ManagedRuntime.ManagedRuntime<Services, never>
  readonly site: Site
  /** Holds back an address that asks too much. */
  readonly flood: Flood
  readonly log: Lines
  /** Raised when the process is asked to stop: who only listens is let go at once. */
  readonly stopping: AbortSignal
  /** Whose session the token is, if it is anyone's. Background questions do not keep it awake. */
  readonly citizenOf: (token: string, background: boolean) => Promise<Recognised | undefined>
  /** The token that takes the place of this one, if its session is owed one. */
  readonly owedTokenOf: (token: string) => Promise<Token | undefined>
  readonly clerkOf: (token: string, background: boolean) => Promise<ClerkAtDesk | undefined>
}

/** A request from anyone. */
export type ApiEnv = {
  Variables: {
    world: World
    locale: Locale
    /** Which of our own sites was asked. */
    origin: string
    /** Where the request came from, as far as our own proxies tell. */
    address: string
    requestId: string
  }
}

/** A request from a citizen who has signed in. */
export type CitizenEnv = { Variables: ApiEnv["Variables"] & { citizen: SignedIn } }

/** A request from a member of staff who has signed in at the desk. */
export type ClerkEnv = { Variables: ApiEnv["Variables"] & { clerk: ClerkAtDesk } }
