import { defineConfig } from "@playwright/test"
import { findChromium } from "./src/chromium.ts"
import { portalUrls } from "./src/portal-urls.ts"

const browser = await findChromium()

/** Whole journeys against the whole portal, in a Chromium that npm itself brings. */
export default defineConfig({
  testDir: "src",
  testMatch: "**/*.e2e.ts",
  globalSetup: "./src/start-portal.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for longer than a step waits: there a journey may be walked again.
  retries: process.env["CI"] ? 2 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results.json" }]],
  use: {
    baseURL: portalUrls.web,
    locale: "ru-RU",
    timezoneId: "Europe/Moscow",
    // Each context would fetch the whole app ahead; the tests of the worker ask for it.
    serviceWorkers: "block",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: browser.path,
      env: { ...process.env, ...browser.env },
      args: ["--no-sandbox", "--disable-background-networking", "--no-first-run"]
    }
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } }
  ]
})
