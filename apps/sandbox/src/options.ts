/** How the sandbox is set up. */
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
  /** What the portal shows at every door, and what the bank signs its callbacks with. */
  readonly key: string
  /** Where the bank may send its customers back to, exactly. */
  readonly redirectUris: ReadonlyArray<string>
}

/** The options as the environment names them. What is not said is as `npm start` wants it. */
export const optionsFrom = (env: Readonly<Record<string, string | undefined>>): Options => {
  const portal = env["PUBLIC_URL"] ?? `http://localhost:${portOf("PORT", env["PORT"], 3000)}`
  const redirectUris = env["BANK_REDIRECT_URIS"] ?? `${portal}/api/v1/verification/bank/callback`
  const url = env["SANDBOX_URL"]
  return {
    port: portOf("SANDBOX_PORT", env["SANDBOX_PORT"], 3002),
    smtpPort: portOf("SMTP_PORT", env["SMTP_PORT"], 3025),
    folder: `${env["DATA_DIR"] ?? "data"}/sandbox`,
    ...(url && { url }),
    portal,
    key: env["OUTSIDE_KEY"] ?? "sandbox-key-for-development-only",
    redirectUris: redirectUris.split(/\s+/)
  }
}

const portOf = (name: string, text: string | undefined, otherwise: number): number => {
  const port = Number(text || otherwise)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`${name} must be a port number from 0 to 65535`)
}
