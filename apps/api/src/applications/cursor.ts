import { ApplicationId } from "@opora/domain/applications/application"
import { placesOf } from "../http/cursor.ts"

/** The place in a list of applications that a cursor names. */
export const placeAt = placesOf(ApplicationId)
