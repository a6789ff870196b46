/** Writes the JSON Schema of service definitions anew: `pnpm --filter @opora/services generate`. */
import { writeFileSync } from "node:fs"
import { definitionSchema, schemaFile } from "./definition-schema.ts"

writeFileSync(schemaFile, definitionSchema())
