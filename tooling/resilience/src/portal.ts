import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePorts, type Running, startApp } from "./process.ts"

/** The portal in processes, over one database and one data folder. */
export interface Portal {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** The addresses citizens and staff know: all processes answer in their name. */
  readonly site: string
  readonly desk: string
  readonly sandbox: string
  /** Start the nth api process, or start it again after its end. */
  readonly start: (nth?: number) => Promise<Running>
  /** Where the nth process listens for citizens, and for staff. */
  readonly at: (nth: number) => { readonly citizens: string; readonly staff: string }
  /** Everything its processes have said and logged. */
  readonly said: () => string
  readonly close: () => Promise<void>
}

/** A sandbox, and a portal of which no process runs yet. */
export const openPortal = async (databaseUrl?: string): Promise<Portal> => {
  const folder = mkdtempSync(join(tmpdir(), "opora-resilience-"))
  mkdirSync(join(folder, "logs"))
  const [web = 0, desk = 0, web2 = 0, desk2 = 0, sandboxPort = 0, smtp = 0] = await freePorts(6)
  const ports = [
    { web, desk },
    { web: web2, desk: desk2 }
  ]
  const site = `http://localhost:${web}`
  const deskSite = `http://localhost:${desk}`
  const sandbox = `http://localhost:${sandboxPort}`
  const env = {
    DATA_DIR: folder,
    DEMO: "",
    PORT: String(web),
    DESK_PORT: String(desk),
    SANDBOX_PORT: String(sandboxPort),
    SMTP_PORT: String(smtp),
    PUBLIC_URL: site,
    DESK_URL: deskSite,
    PROXIES: "1",
    REQUESTS_PER_MINUTE: "100000",
    ...(databaseUrl && { DATABASE_URL: databaseUrl })
  }
  const logs = ["sandbox", "api-0", "api-1", "out-0", "out-1"].map((name) =>
    join(folder, "logs", `${name}.log`)
  )
  const [sandboxLog = "", ...apiLogs] = logs
  const running = new Set<Running>()
  const keep = (each: Running) => {
    running.add(each)
    return each
  }
  keep(await startApp({ app: "sandbox", env, log: sandboxLog, ready: sandbox }))

  return {
    folder,
    env,
    site,
    desk: deskSite,
    sandbox,
    start: async (nth = 0) => {
      const own = ports[nth] ?? { web, desk }
      const where = { PORT: String(own.web), DESK_PORT: String(own.desk) }
      return keep(
        await startApp({
          app: "api",
          env: { ...env, ...where, LOG_FILE: apiLogs[nth] ?? "" },
          log: apiLogs[nth + 2] ?? "",
          ready: `http://localhost:${own.web}/readyz`,
          host: new URL(site).host
        })
      )
    },
    at: (nth) => {
      const own = ports[nth] ?? { web, desk }
      return { citizens: `http://localhost:${own.web}`, staff: `http://localhost:${own.desk}` }
    },
    said: () => apiLogs.map((log) => read(log)).join("\n"),
    close: async () => {
      await Promise.all([...running].map(({ stop }) => stop()))
      if (!process.env["KEEP"]) rmSync(folder, { recursive: true, force: true })
    }
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return ""
  }
}
