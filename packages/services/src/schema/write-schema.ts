/** Writes the JSON Schemas of service definitions and offices anew: `pnpm --filter @opora/services generate`. */
import { writeFileSync } from "node:fs"
import { definitionSchema, schemaFile } from "./definition-schema.ts"
import { officesSchema, officesSchemaFile } from "./offices-schema.ts"

writeFileSync(schemaFile, definitionSchema())
writeFileSync(officesSchemaFile, officesSchema())
