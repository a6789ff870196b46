import { Card } from "@opora/domain/catalogue/card"
import { Definition } from "@opora/domain/catalogue/definition"
import { Duty } from "@opora/domain/catalogue/duty"
import { Field, LeafField, Step } from "@opora/domain/catalogue/field"
import { State } from "@opora/domain/catalogue/life"
import { Limit } from "@opora/domain/catalogue/limit"
import { Localised } from "@opora/domain/catalogue/localised"
import { Rule } from "@opora/domain/catalogue/names"
import { toJsonSchema } from "@valibot/to-json-schema"
import { join } from "node:path"

/** Where the JSON Schema lies for editors; definitions name it by `$schema`. */
export const schemaFile = join(import.meta.dirname, "../../definition.schema.json")

/** The JSON Schema of a service definition, as text. What JSON Schema can't say, the linter does. */
export const definitionSchema = (): string => {
  const schema = toJsonSchema(Definition, {
    typeMode: "input",
    // A trim or a brand has no meaning in JSON Schema.
    errorMode: "ignore",
    definitions: { Localised, Limit, Rule, LeafField, Field, Step, Card, Duty, State }
  })
  return `${JSON.stringify({ title: "Opora service definition", ...schema }, undefined, 2)}\n`
}
