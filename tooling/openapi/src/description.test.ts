import { routes } from "@opora/api/app"
import { describeApi } from "@opora/api/openapi"
import { createConfig, lintFromString } from "@redocly/openapi-core"
import { expect, test } from "vitest"

const description = await describeApi(routes)

const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }))
)

test("the description is OpenAPI 3.1, and each example fits its schema", async () => {
  const config = await createConfig({
    extends: ["recommended"],
    rules: {
      "no-invalid-media-type-examples": "error",
      "no-invalid-schema-examples": "error",
      "operation-tag-defined": "error",
      "operation-singular-tag": "error",
      // The house has none to name, and the bank sends the citizen on with a 303.
      "info-license": "off",
      "operation-2xx-response": "off"
    }
  })
  const source = JSON.stringify(description)
  const problems = await lintFromString({ source, absoluteRef: "/openapi.json", config })
  expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([])
})

test("every good answer with a body says of what shape", () => {
  for (const { path, method, responses } of operations) {
    const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? []
    if (status === undefined || status === "204") continue
    expect(Object.values(answer?.content ?? {}), `${method} ${path}`).toContainEqual(
      expect.objectContaining({ schema: expect.anything() })
    )
  }
})

test("lists are asked for a page by `after` and `limit`", () => {
  const lists = operations.filter(({ parameters = [] }) =>
    parameters.some((each) => hasName(each, "after"))
  )
  expect(lists.length).toBeGreaterThan(10)
  for (const { path, parameters = [] } of lists) {
    expect(
      parameters.filter((each) => hasName(each, "limit")),
      path
    ).toHaveLength(1)
  }
})

const hasName = (parameter: unknown, name: string): boolean =>
  typeof parameter === "object" &&
  parameter !== null &&
  "name" in parameter &&
  parameter.name === name
