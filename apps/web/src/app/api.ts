import { apiAt } from "@opora/client/ask"
import { locale } from "@opora/ui/prefs/prefs"
import { mendByStepUp } from "../accounts/step-up/step-up.ts"

/** The API of this address, as whoever is signed in. Failures speak the page's language: see problem-text.ts. */
export const api = apiAt({ base: "/api/v1", language: locale, mend: mendByStepUp })
