import { cleanup, screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { afterEach, describe, expect, test, vi } from "vitest"
import type { ServiceFormProps } from "./service-form.props.ts"
import { houses, press, showForm } from "./testing/show-form.tsx"

describe("a field of the form", () => {
  afterEach(cleanup)

  test("repeats a part: one more row, one less", async () => {
    const answers = showForm(
      "foreign-passport",
      { nameChanged: "yes" },
      { only: ["previousNames"] }
    )
    const [family] = screen.getAllByRole("textbox", { name: "Фамилия" })
    if (!family) throw new Error("The first row is not open")
    await userEvent.type(family, "Белова")
    await press("Добавить прежнее имя")
    const second = screen.getByRole("region", { name: "Прежнее имя 2" })
    await userEvent.type(within(second).getByRole("textbox", { name: "Фамилия" }), "Чернова")
    expect(answers()["previousNames"]).toMatchObject([
      { name: { family: "Белова" } },
      { name: { family: "Чернова" } }
    ])
    await press("Удалить: Прежнее имя 1")
    expect(answers()["previousNames"]).toMatchObject([{ name: { family: "Чернова" } }])
    expect(screen.queryByRole("region", { name: "Прежнее имя 2" })).toBeNull()
  })

  test("takes a house from the directory by the keyboard, and its flat", async () => {
    const answers = showForm("residence-registration", {}, { only: ["newAddress"] })
    const input = screen.getByRole("combobox", { name: "Новый адрес" })
    await userEvent.type(input, "Арбат")
    expect(answers()["newAddress"]).toBeUndefined()
    await screen.findByRole("option", { name: /Новый Арбат/ })
    await userEvent.keyboard("{ArrowDown}{Enter}")
    await userEvent.type(screen.getByRole("textbox", { name: /Квартира/ }), "5")
    expect(answers()["newAddress"]).toEqual({
      id: "h1",
      text: "Москва, улица Новый Арбат, дом 10",
      flat: "5"
    })
  })

  test("takes a street for a step on the way: it is no address yet", async () => {
    const street = { id: "s1", text: "Москва, улица Новый Арбат", isHouse: false }
    const suggestAddresses = vi.fn(async (typed: string) =>
      typed.endsWith("Арбат,") ? houses : [street]
    )
    const answers = showForm(
      "residence-registration",
      {},
      { only: ["newAddress"], suggestAddresses }
    )
    await userEvent.type(screen.getByRole("combobox", { name: "Новый адрес" }), "Арб")
    await userEvent.click(await screen.findByRole("option", { name: street.text }))
    expect(answers()["newAddress"]).toBeUndefined()
    await userEvent.click(await screen.findByRole("option", { name: /дом 10/ }))
    expect(answers()["newAddress"]).toMatchObject({ id: "h1" })
  })

  test("sends a file as it is chosen, shows how far it is, and can drop it", async () => {
    let done = () => {}
    const upload: ServiceFormProps["upload"] = async (file, onProgress) => {
      onProgress(40)
      await new Promise<void>((resolve) => (done = resolve))
      return { id: "0192b1f0-0000-7000-8000-000000000002", name: file.name, size: file.size }
    }
    const answers = showForm("foreign-passport", {}, { only: ["photo"], upload })
    await userEvent.upload(
      screen.getByLabelText("Фотография"),
      new File(["…"], "я.jpg", { type: "image/jpeg" })
    )
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("40")
    expect(screen.getByRole("button", { name: "Проверить" }).getAttribute("aria-disabled")).toBe(
      "true"
    )
    done()
    await waitFor(() => expect(answers()["photo"]).toMatchObject([{ name: "я.jpg" }]))
    await press("Удалить: я.jpg")
    expect(answers()["photo"]).toBeUndefined()
  })

  test("refuses a file of the wrong kind before sending it, and offers a failed one again", async () => {
    const upload = vi.fn<ServiceFormProps["upload"]>()
    upload.mockRejectedValue(new Error("down"))
    showForm("foreign-passport", {}, { only: ["photo"], upload })
    const user = userEvent.setup({ applyAccept: false })
    await user.upload(screen.getByLabelText("Фотография"), new File(["x"], "я.exe"))
    expect(screen.getByText("Подойдут только файлы JPG, PNG.")).toBeTruthy()
    expect(upload).not.toHaveBeenCalled()
    await press("Удалить: я.exe")
    await user.upload(screen.getByLabelText("Фотография"), new File(["x"], "я.jpg"))
    await user.click(await screen.findByRole("button", { name: "Повторить" }))
    expect(upload).toHaveBeenCalledTimes(2)
  })

  test("takes another file in the place of one that is too large", async () => {
    const upload: ServiceFormProps["upload"] = ({ name, size }) =>
      Promise.resolve({ id: "0192b1f0-0000-7000-8000-000000000002", name, size })
    const answers = showForm("foreign-passport", {}, { only: ["photo"], upload })
    const photo = screen.getByLabelText("Фотография")
    const large = new File([new Uint8Array(6 * 1024 * 1024)], "с телефона.jpg")
    await userEvent.upload(photo, large)
    expect(screen.getByText(/Файл больше 5 МБ/)).toBeTruthy()
    await userEvent.upload(photo, new File(["…"], "я.jpg", { type: "image/jpeg" }))
    await waitFor(() => expect(answers()["photo"]).toMatchObject([{ name: "я.jpg" }]))
    expect(screen.queryByText("с телефона.jpg")).toBeNull()
  })
})
