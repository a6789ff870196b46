import { someone } from "@opora/domain/testing/samples"
import { expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"

const form = (name: string, filename?: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${filename ? `; filename="${filename}"` : ""}\r\n\r\nv\r\n--x--\r\n`

test.each([
  ["multipart/form-data", "no boundary", "", "form.format"],
  ["multipart/form-data; boundary=x", "--x\r\nbroken", "", "form.format"],
  ["multipart/form-data; boundary=x", form("__proto__"), "file", "file.missing"],
  ["multipart/form-data; boundary=x", form("file"), "file", "file.missing"],
  ["multipart/form-data; boundary=x", form("constructor", "a.png"), "file", "file.missing"],
  ["application/json", "{}", "file", "file.missing"]
])("400: %s without a file in it, %#", async (type, body, path, code) => {
  const { app } = await testWorld({ citizens: { anna: someone() } })
  const answer = await app.request("http://localhost:3000/api/v1/documents", {
    method: "POST",
    headers: {
      host: "localhost:3000",
      cookie: "__Host-sid=anna",
      "sec-fetch-site": "same-origin",
      "idempotency-key": crypto.randomUUID(),
      "content-type": type
    },
    body
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ path, code }] })
})
