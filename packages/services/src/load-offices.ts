import { Office } from "@opora/domain/appointments/office"
import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as v from "valibot"
import { WrongDefinition } from "./load-definitions.ts"

/** Where the offices of agencies lie, a file for each agency: "mvd.json". */
export const officesFolder = join(import.meta.dirname, "offices")

/** The offices of one agency, with their timetables. */
export const OfficesFile = v.strictObject({
  $schema: v.optional(v.string()),
  offices: v.pipe(v.array(Office), v.minLength(1), v.maxLength(2000))
})

/** Every office, read and validated. With a wrong one none is loaded, and the error names the place. */
export const loadOffices = (folder = officesFolder): ReadonlyArray<Office> =>
  globSync("*.json", { cwd: folder })
    .toSorted()
    .flatMap((file) => checked(file, JSON.parse(readFileSync(join(folder, file), "utf8"))))

const checked = (file: string, content: unknown): ReadonlyArray<Office> => {
  const { success, output, issues } = v.safeParse(OfficesFile, content)
  if (!success) {
    throw new WrongDefinition(
      file,
      issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`)
    )
  }
  const { offices } = output
  const strangers = offices.filter(({ agency }) => `${agency}.json` !== basename(file))
  const codes = offices.map(({ code }) => code)
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index)
  if (strangers.length > 0 || twice.length > 0) {
    const wrong = [
      ...strangers.map(({ code, agency }) => `${code} belongs to ${agency}.json`),
      ...twice.map((code) => `${code} is given twice`)
    ]
    throw new WrongDefinition(file, wrong)
  }
  return offices
}
