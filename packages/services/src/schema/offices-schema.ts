import { Office } from "@opora/domain/appointments/office"
import { Localised } from "@opora/domain/catalogue/localised"
import { toJsonSchema } from "@valibot/to-json-schema"
import { join } from "node:path"
import { OfficesFile } from "../load-offices.ts"

/** Where the JSON Schema of offices lies for editors; their files name it by `$schema`. */
export const officesSchemaFile = join(import.meta.dirname, "../../offices.schema.json")

/** The JSON Schema of a file of offices, as text. What JSON Schema can't say, loading does. */
export const officesSchema = (): string => {
  const schema = toJsonSchema(OfficesFile, {
    typeMode: "input",
    // A check or a brand has no meaning in JSON Schema.
    errorMode: "ignore",
    definitions: { Localised, Office }
  })
  return `${JSON.stringify({ title: "Opora offices", ...schema }, undefined, 2)}\n`
}
