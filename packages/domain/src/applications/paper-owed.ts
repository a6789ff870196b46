import type { Definition } from "../catalogue/definition.ts"
import type { Outcome } from "../catalogue/life.ts"
import { outcomeOwed } from "../catalogue/outcome-owed.ts"
import { type Application, isGranted } from "./application.ts"

/** The document that was granted and is not made yet, whatever state the application has reached since. */
export const paperOwed = (
  application: Application,
  { life }: Pick<Definition, "life">
): Outcome | undefined =>
  isGranted(application) && application.result === undefined
    ? outcomeOwed(life, application.state)
    : undefined
