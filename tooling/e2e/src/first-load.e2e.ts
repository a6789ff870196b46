import { expect, type Page } from "@playwright/test"
import { givenBasic } from "./given/citizens.ts"
import { test } from "./journey.ts"
import { portalUrls } from "./portal-urls.ts"

/** The kilobytes that come over the wire until the page stands, headers and all, by kind of file. */
const weighed = async (page: Page, path: string) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send("Network.enable")
  const bytes = { Script: 0, Stylesheet: 0 }
  const kinds = new Map<string, string>()
  browser.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type))
  browser.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === "Script" || kind === "Stylesheet") bytes[kind] += encodedDataLength
  })
  await page.goto(path)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.waitForLoadState("load")
  return { script: bytes.Script / 1024, style: bytes.Stylesheet / 1024 }
}

test("the first load is light: at most 90 KB of script and 20 KB of style", async ({ page }) => {
  const signIn = await weighed(page, "/sign-in")
  expect(signIn.script).toBeGreaterThan(10)
  expect(signIn.script).toBeLessThanOrEqual(90)
  expect(signIn.style).toBeGreaterThan(1)
  expect(signIn.style).toBeLessThanOrEqual(20)
})

test("the account's own first page is as light", async ({ page }) => {
  await givenBasic(page)
  const home = await weighed(page, "/")
  expect(home.script).toBeLessThanOrEqual(90)
  expect(home.style).toBeLessThanOrEqual(20)
})

test.describe("with its service worker", () => {
  test.use({ serviceWorkers: "allow" })

  test("the app opens without a network, and says that there is none", async ({
    page,
    context
  }) => {
    await givenBasic(page)
    await page.goto("/")
    // All of the app is kept before the worker is ready; it serves from the next page on.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await context.setOffline(true)
    await page.goto("/services")
    await expect(page.getByRole("link", { name: "Опора" })).toBeVisible()
    await expect(page.getByText("Нет соединения с интернетом").first()).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText("Нет соединения с интернетом")).toHaveCount(0)
  })

  test("no answer of the API is kept on the device", async ({ page }) => {
    await givenBasic(page)
    await page.goto("/documents")
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys())
      )
      return requests.flat().map(({ url }) => url)
    })
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.filter((url) => url.startsWith(`${portalUrls.web}/api/`))).toEqual([])
  })
})
