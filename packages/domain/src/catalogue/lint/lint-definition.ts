import type { Definition } from "../definition.ts"
import type { Finding } from "./finding.ts"
import { lintForm } from "./lint-form.ts"
import { lintLife } from "./lint-life.ts"
import { lintRules } from "./lint-rules.ts"
import { lintTexts } from "./lint-texts.ts"

/** All that is wrong with a definition beyond its schema. With any finding it is not published. */
export const lintDefinition = (definition: Definition): ReadonlyArray<Finding> => [
  ...lintRules(definition),
  ...lintForm(definition),
  ...lintLife(definition),
  ...lintTexts(definition)
]
