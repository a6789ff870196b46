import { test as playwright } from "@playwright/test"

/** A test whose browsers come from an address of their own: the portal holds back many who come from one. */
export const test = playwright.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs.
  extraHTTPHeaders: async ({}, use) => {
    await use({ "x-forwarded-for": ["10", part(), part(), part()].join(".") })
  }
})

const part = () => Math.floor(Math.random() * 256)
