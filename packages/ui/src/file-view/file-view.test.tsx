import { cleanup, render, screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { Suspense } from "solid-js"
import { afterEach, expect, test, vi } from "vitest"
import { FileView } from "./file-view.tsx"

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Shows a file that the server answers so; gives the addresses it was asked at. */
const show = (answers: ReadonlyArray<Response>) => {
  const asked: Array<string> = []
  const left = [...answers]
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address)
    return left.shift() ?? new Response(null, { status: 404 })
  })
  render(() => (
    <Suspense fallback="Страницы нет">
      <FileView address="/file" name="Паспорт" />
    </Suspense>
  ))
  return asked
}

const withViewer = (pdfViewerEnabled: boolean) => vi.stubGlobal("navigator", { pdfViewerEnabled })

const file = (type: string) => new Response("…", { headers: { "content-type": type } })

test("shows a picture from its bytes, asked for once, and leaves the page where it is", async () => {
  const asked = show([file("image/png")])
  expect(screen.queryByText("Страницы нет")).toBeNull()
  const picture = await screen.findByRole("img", { name: "Паспорт" })
  expect(picture.getAttribute("src")).toMatch(/^blob:/)
  expect(asked).toEqual(["/file"])
})

test("shows a PDF in a frame with nothing else in it", async () => {
  withViewer(true)
  show([file("application/pdf")])
  expect((await screen.findByTitle("Паспорт")).getAttribute("src")).toMatch(/^blob:/)
})

test("says so where the browser shows no PDF", async () => {
  withViewer(false)
  show([file("application/pdf")])
  expect(await screen.findByText(/не показывает PDF/)).toBeTruthy()
})

test("makes nothing of what is no picture and no PDF, and asks again when told to", async () => {
  const asked = show([file("text/html"), file("image/jpeg")])
  expect((await screen.findByRole("alert")).textContent).toContain("Файл не открылся")
  await userEvent.click(screen.getByRole("button"))
  expect(await screen.findByRole("img")).toBeTruthy()
  expect(asked).toHaveLength(2)
})
