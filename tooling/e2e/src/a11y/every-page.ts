import { expect, type Page } from "@playwright/test"
import { givenOpenPayment, givenUnpaidPassport, upload } from "../given/applications.ts"
import { ask } from "../given/ask.ts"
import { givenVerified } from "../given/citizens.ts"
import { pngNamed } from "../given/pictures.ts"

/** Pages that need no sign-in. */
export const forEverybody = [
  "/sign-in",
  "/registration",
  "/services",
  "/services/foreign-passport",
  "/verify",
  "/nowhere"
]

/** Pages of the account that look otherwise while there is nothing on them. */
export const whileEmpty = [
  "/",
  "/applications",
  "/appointments",
  "/documents",
  "/payments",
  "/consents"
]

/** Every page of an account that has something on each, whose citizen signs in at that page. */
export const givenFullAccount = async (page: Page): Promise<ReadonlyArray<string>> => {
  const citizen = await givenVerified(page)
  const { id } = await givenUnpaidPassport(page, citizen)
  const payment = await givenOpenPayment(page)
  const { documentId: signed } = await ask(page, `POST /applications/${id}/copy`)
  const passport = await upload(page, "Паспорт", pngNamed("паспорт.png"), "passport")
  return [
    "/",
    "/more",
    "/applications",
    `/applications/${id}`,
    "/applications/new/residence-registration",
    "/documents",
    `/documents/${signed}`,
    `/documents/${signed}/view`,
    // Nobody takes the one; the other may go to a service.
    `/documents/${signed}/forward`,
    `/documents/${passport.id}/forward`,
    "/payments",
    `/payments/${payment}`,
    "/consents",
    "/history",
    "/notifications",
    "/notifications/messages",
    "/profile",
    "/profile/changes",
    "/verification",
    "/security",
    "/security/password",
    "/devices"
  ]
}

/** Open the page, and wait until nothing more is to come. */
export const openWhole = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.getByText("Загружаем…")).toHaveCount(0)
}
