import type { Moved } from "@opora/contract/applications/applications"
import type { Stored } from "@opora/domain/applications/ports"
import type * as v from "valibot"

/** How an application stands after a command. */
export const movedTo = ({ application, version }: Stored): v.InferInput<typeof Moved> => ({
  version,
  status: application.status,
  turn: application.status === "draft" ? "citizen" : application.turn
})
