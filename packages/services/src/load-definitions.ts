import { Shelves } from "@opora/domain/catalogue/card"
import { Definition } from "@opora/domain/catalogue/definition"
import { lintDefinition } from "@opora/domain/catalogue/lint/lint-definition"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"

/** Where the definitions of the house lie: a folder for each service, a file for each version. */
export const definitionsFolder = join(import.meta.dirname, "definitions")

/** A definition that may not be published, and why. The whole catalogue stays unloaded. */
export class WrongDefinition extends Error {
  constructor(file: string, why: ReadonlyArray<string>) {
    super(`${file}: ${why.join("; ")}`)
  }
}

/** Every version of every service, read, validated, type-checked and linted. */
export const loadDefinitions = (folder = definitionsFolder): ReadonlyArray<Definition> =>
  globSync("*/v*.json", { cwd: folder })
    .toSorted()
    .map((file) => checked(file, JSON.parse(readFileSync(join(folder, file), "utf8"))))

export const loadShelves = (folder = definitionsFolder): Shelves =>
  v.parse(Shelves, JSON.parse(readFileSync(join(folder, "shelves.json"), "utf8")))

const checked = (file: string, content: unknown): Definition => {
  const { success, output, issues } = v.safeParse(Definition, content)
  if (!success) {
    throw new WrongDefinition(
      file,
      issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`)
    )
  }
  const path = join(output.card.code, `v${output.version}.json`)
  if (path !== file) throw new WrongDefinition(file, [`belongs to ${path}`])
  const findings = lintDefinition(output)
  if (findings.length > 0) {
    throw new WrongDefinition(
      file,
      findings.map(({ rule, where, says }) => `${rule} at ${where}: ${says}`)
    )
  }
  return output
}
