import type { Profile } from "@opora/domain/accounts/password/password-profile"
import { Redacted } from "effect"
import { join, resolve } from "node:path"

/** Whom we speak to outside. The payment provider signs its callbacks with its key. */
type Party = "sms" | "registries" | "bank" | "payments"

/** How this process is set up, from its environment alone. */
export interface Config {
  readonly production: boolean
  /** Whether the people of the demonstration are brought in at the start. Never in production. */
  readonly demo: boolean
  readonly port: number
  readonly deskPort: number
  readonly publicUrl: string
  readonly deskUrl: string
  readonly proxies: number
  readonly dataDir: string
  /** A path of SQLite's, or postgres://… */
  readonly database: Redacted.Redacted
  readonly sandboxUrl: string
  readonly smtpUrl: string
  readonly smsUrl: string
  readonly registriesUrl: string
  readonly bankIssuer: string
  readonly paymentsUrl: string
  /** What we show each party outside to prove that we are we. None can speak for another. */
  readonly keys: Readonly<Record<Party, Redacted.Redacted>>
  /** Where traces are sent, if anywhere. */
  readonly otlpUrl: string | undefined
  /** Which rules hold for passwords: `classic`, or `modern` for longer ones without classes. */
  readonly passwordProfile: Profile
  /** How many requests one address may make of this process in a minute. */
  readonly requestsPerMinute: number
  /** How many jobs run at a time in this process; none in one that only answers. */
  readonly hands: number
}

const numberIn = (env: NodeJS.ProcessEnv, name: string, otherwise: number): number => {
  const text = env[name]
  if (text === undefined || text === "") return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} must be a whole number`)
  return value
}

/** The sandbox is every party in one, with one key: OUTSIDE_KEY. In production each has its own. */
const keyIn =
  (env: NodeJS.ProcessEnv, production: boolean) =>
  (name: string): Redacted.Redacted => {
    const own = env[name]
    if (own) return Redacted.make(own)
    if (production) throw new Error(`${name} must be set in production`)
    return Redacted.make(env["OUTSIDE_KEY"] ?? "sandbox-key-for-development-only")
  }

/** Read the environment. What is not said is as `npm start` wants it. */
export const configOf = (env: NodeJS.ProcessEnv): Config => {
  const port = numberIn(env, "PORT", 3000)
  const deskPort = numberIn(env, "DESK_PORT", 3001)
  const sandboxUrl = env["SANDBOX_URL"] ?? `http://localhost:${numberIn(env, "SANDBOX_PORT", 3002)}`
  const dataDir = resolve(env["DATA_DIR"] ?? join(import.meta.dirname, "../../../../data"))
  const production = env["NODE_ENV"] === "production"
  const key = keyIn(env, production)
  return {
    production,
    demo: env["DEMO"] === "1" && !production,
    port,
    deskPort,
    publicUrl: env["PUBLIC_URL"] ?? `http://localhost:${port}`,
    deskUrl: env["DESK_URL"] ?? `http://localhost:${deskPort}`,
    proxies: numberIn(env, "PROXIES", 0),
    dataDir,
    database: Redacted.make(env["DATABASE_URL"] ?? join(dataDir, "opora.db")),
    sandboxUrl,
    smtpUrl: env["SMTP_URL"] ?? `smtp://localhost:${numberIn(env, "SMTP_PORT", 3025)}`,
    smsUrl: env["SMS_URL"] ?? `${sandboxUrl}/sms`,
    registriesUrl: env["REGISTRIES_URL"] ?? `${sandboxUrl}/registries`,
    bankIssuer: env["BANK_ISSUER"] ?? `${sandboxUrl}/bank`,
    paymentsUrl: env["PAYMENTS_URL"] ?? `${sandboxUrl}/payments`,
    keys: {
      sms: key("SMS_KEY"),
      registries: key("REGISTRIES_KEY"),
      bank: key("BANK_KEY"),
      payments: key("PAYMENTS_KEY")
    },
    otlpUrl: env["OTLP_URL"],
    passwordProfile: env["PASSWORD_PROFILE"] === "modern" ? "modern" : "classic",
    requestsPerMinute: numberIn(env, "REQUESTS_PER_MINUTE", 1200),
    hands: numberIn(env, "HANDS", 4)
  }
}
