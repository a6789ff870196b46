import { apiAt } from "@opora/client/ask"
import { locale } from "@opora/ui/prefs/prefs"
import { mendByStepUp } from "../accounts/step-up/step-up.ts"
import { signedOut } from "./queries.ts"

/** The API of this address, as whoever is signed in. What it refuses is told in the page's language. */
export const api = apiAt({
  base: "/api/v1",
  language: locale,
  // Without a fresh factor: a dialog asks for it, and the request is sent again.
  mend: mendByStepUp,
  // It holds for the whole page, whatever part of it asked.
  onSignedOut: signedOut
})
