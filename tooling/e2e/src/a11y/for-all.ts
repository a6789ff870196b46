import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** How people look at the pages. */
export const modes = [
  ["light", { theme: "light" }],
  ["dark", { theme: "dark" }],
  ["low-vision", { lowVision: true, size: "200", spacing: "1" }]
] as const

/** From the next page on it is looked at so. */
export const lookLike = (page: Page, prefs: (typeof modes)[number][1]) =>
  page.addInitScript((kept) => localStorage.setItem("prefs", kept), JSON.stringify(prefs))

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Nobody is kept from the page as it stands: axe finds nothing, and finds something to look at. */
export const isForAll = async (page: Page) => {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`)
  )
  expect.soft(found, page.url()).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
}
