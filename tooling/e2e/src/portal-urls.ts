// Two runs on one machine need ports of their own.
const first = Number(process.env["OPORA_E2E_PORT"] ?? 3900)

/** Where the tests' own portal listens: not where a developer's does. */
export const ports = { web: first, desk: first + 1, sandbox: first + 2, smtp: first + 5 }

export const portalUrls = {
  web: `http://localhost:${ports.web}`,
  desk: `http://localhost:${ports.desk}`,
  sandbox: `http://localhost:${ports.sandbox}`
}
