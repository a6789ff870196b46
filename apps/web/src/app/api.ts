import { apiAt } from "@opora/client/ask"
import type { Refused } from "@opora/client/refused"
import { locale } from "@opora/ui/prefs/prefs"
import { mendByStepUp } from "../accounts/step-up/step-up.ts"
import { signedOut } from "./queries.ts"

/** An answer that nobody is signed in holds for the whole page; one that asks for more proof can be mended. */
const mend = async (refused: Refused): Promise<boolean> => {
  if (refused.code === "not-signed-in") signedOut()
  return mendByStepUp(refused)
}

/** The API of this address, as whoever is signed in. What it refuses is told in the page's language. */
export const api = apiAt({ base: "/api/v1", language: locale, mend })
