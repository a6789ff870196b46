import { chromium } from "@playwright/test"
import sparticuz, { inflate } from "@sparticuz/chromium"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

/** Where a Chromium is, and the environment it needs to run. */
export interface Browser {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium"
]

/**
 * The Chromium that came from npm, unpacked with the libraries and fonts it needs, so that the machine
 * need have none; on other machines than Linux on x64 one that is installed.
 */
export const findChromium = async (): Promise<Browser> => {
  const named = process.env["OPORA_CHROMIUM"]
  if (named) return { path: named, env: {} }
  if (process.platform === "linux" && process.arch === "x64") return unpacked()
  const path = [...installed, chromium.executablePath()].find((each) => existsSync(each))
  if (!path) throw new Error("No Chromium was found: name one by OPORA_CHROMIUM")
  return { path, env: {} }
}

const unpacked = async (): Promise<Browser> => {
  const packs = join(
    dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
    "../bin"
  )
  const path = await sparticuz.executablePath()
  for (const pack of ["al2023.tar.br", "fonts.tar.br"]) await inflate(join(packs, pack))
  return {
    path,
    env: {
      LD_LIBRARY_PATH: join(tmpdir(), "al2023/lib"),
      FONTCONFIG_PATH: join(tmpdir(), "fonts")
    }
  }
}
