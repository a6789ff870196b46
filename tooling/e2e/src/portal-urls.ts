/** Where the tests' own portal listens: not where a developer's does. */
export const ports = { web: 3900, desk: 3901, sandbox: 3902, smtp: 3925 }

export const portalUrls = {
  web: `http://localhost:${ports.web}`,
  desk: `http://localhost:${ports.desk}`,
  sandbox: `http://localhost:${ports.sandbox}`
}
