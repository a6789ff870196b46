import { apiAt } from "@opora/client/ask"
import { locale } from "@opora/ui/prefs/prefs"
import { deskEnded } from "./queries.ts"

/** The desk's part of the API, as whoever has signed in here. */
export const api = apiAt({
  base: "/api/v1/desk",
  language: locale,
  // It holds for the whole page, whatever part of it asked.
  onSignedOut: deskEnded
})
