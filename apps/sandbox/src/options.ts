/** How the sandbox is set up. The keys are what the portal shows to each door of the outside world. */
export interface Options {
  /** 0 takes any free port. */
  readonly port: number
  readonly smtpPort: number
  /** Where the state is kept between starts. */
  readonly folder: string
  /** The address the world knows the sandbox by; without it, http://localhost and the port. */
  readonly url?: string
  /** The portal's own address: the start page leads there. */
  readonly portal: string
  readonly smsKey: string
  readonly registriesKey: string
  readonly paymentsKey: string
  /** Signs what the payment provider calls back (Standard Webhooks: "whsec_" and base64). */
  readonly paymentsSecret: string
  readonly bankClient: {
    readonly id: string
    readonly secret: string
    readonly redirectUris: ReadonlyArray<string>
  }
}

/** The keys of development. They open nothing but the sandbox. */
const keys = {
  SMS_KEY: "sandbox-sms-key",
  REGISTRIES_KEY: "sandbox-registries-key",
  PAYMENTS_KEY: "sandbox-payments-key",
  PAYMENTS_SECRET: "whsec_c2FuZGJveC1wYXltZW50cy1jYWxsYmFjay1zZWNyZXQ=",
  BANK_CLIENT_ID: "opora",
  BANK_CLIENT_SECRET: "sandbox-bank-client-secret-of-opora"
}

/** The options as the environment names them. */
export const optionsFrom = (given: Readonly<Record<string, string | undefined>>): Options => {
  const env = { ...keys, ...defined(given) }
  const {
    PUBLIC_URL: portal = "http://localhost:3000",
    SANDBOX_PORT: port = "3002",
    SANDBOX_SMTP_PORT: smtpPort = "3025",
    SANDBOX_URL: url,
    DATA_DIR: data = "data",
    BANK_REDIRECT_URIS: redirectUris = `${portal}/api/v1/verification/bank/callback`
  }: Record<string, string> = env
  return {
    port: portOf("SANDBOX_PORT", port),
    smtpPort: portOf("SANDBOX_SMTP_PORT", smtpPort),
    folder: `${data}/sandbox`,
    ...(url && { url }),
    portal,
    smsKey: env.SMS_KEY,
    registriesKey: env.REGISTRIES_KEY,
    paymentsKey: env.PAYMENTS_KEY,
    paymentsSecret: env.PAYMENTS_SECRET,
    bankClient: {
      id: env.BANK_CLIENT_ID,
      secret: env.BANK_CLIENT_SECRET,
      redirectUris: redirectUris.split(/\s+/)
    }
  }
}

const defined = (given: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []))
  )

const portOf = (name: string, text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`${name} must be a port number from 0 to 65535`)
}
