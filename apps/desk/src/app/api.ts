import { apiAt } from "@opora/client/ask"
import { locale } from "@opora/ui/prefs/prefs"

/** The desk's part of the API, as whoever has signed in here. */
export const api = apiAt({ base: "/api/v1/desk", language: locale })
