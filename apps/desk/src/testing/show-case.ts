import { type Answers, answering } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import CasePage from "../applications/case-page.tsx"
import { caseInWork, number, standing } from "./cases.ts"
import { openPage } from "./open-page.tsx"

/** Where the desk asks for the case of these tests. */
export const address = `/desk/applications/${number}`

/** Opens the page of a case that looks so. Gives what the API was asked. */
export const showCase = (view: object = {}, answers: Answers = {}) => {
  const asked = answering({
    [`GET ${address}`]: [200, caseInWork(view)],
    [`GET ${address}/standing`]: [200, standing()],
    "GET /desk/applications": [200, { items: [] }],
    ...answers
  })
  openPage(CasePage, `/applications/${number}`, "/applications/:number")
  return asked
}

/** A part of the page, by its heading. */
export const part = (name: string) => screen.findByRole("region", { name })
