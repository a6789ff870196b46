import { answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen } from "@solidjs/testing-library"
import { describe, expect, test, vi } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import { fileHash } from "./file-hash.ts"
import VerifyPage from "./verify-page.tsx"

const code = "7K3M-9QWX-2BCD-HJ45-PT6R"
const paper = new File(["%PDF-1.7 …"], "receipt.pdf", { type: "application/pdf" })
const verdict = async () => ({
  code,
  template: "receipt",
  title: "Квитанция об оплате",
  issuer: "Портал «Опора»",
  issuedAt: "2026-11-20T06:00:00.000Z",
  holder: "И•••а А. П.",
  sha256: await fileHash(paper),
  size: paper.size
})

const base64url = (bytes: Uint8Array<ArrayBuffer> | string): string => {
  const plain = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes
  return btoa(String.fromCharCode(...plain))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
}

/** A QR's claim signed by a key of this test's, and that key. */
const signed = async (claims: object) => {
  const curve = { name: "ECDSA", namedCurve: "P-256" }
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ["sign", "verify"])
  const said = [{ alg: "ES256", kid: "key-1" }, claims]
    .map((part) => base64url(JSON.stringify(part)))
    .join(".")
  const bytes = new TextEncoder().encode(said)
  const signature = await crypto.subtle.sign({ ...curve, hash: "SHA-256" }, privateKey, bytes)
  const { x, y } = await crypto.subtle.exportKey("jwk", publicKey)
  const key = { kty: "EC", crv: "P-256", x, y, kid: "key-1", alg: "ES256", use: "sig" }
  return { token: `${said}.${base64url(new Uint8Array(signature))}`, keys: { keys: [key] } }
}
const claims = {
  c: code,
  k: "receipt",
  d: "2026-11-20T06:00:00.000Z",
  i: "Портал «Опора»",
  h: "И•••а А. П.",
  s: "0".repeat(64)
}

const open = (path: string) => openPage(VerifyPage, path, "/verify/:code?")
const choose = async (file: File) => {
  const input = await screen.findByLabelText(/PDF/)
  fireEvent.change(input, { target: { files: [file] } })
}

describe("the check of a paper", () => {
  test("takes a number as people type it", async () => {
    answering({})
    const { path } = open("/verify")
    const field = await screen.findByRole("textbox", { name: /Номер документа/ })
    fireEvent.input(field, { target: { value: "7k3m9qwx2bcdhj45pt6r" } })
    fireEvent.click(screen.getByRole("button", { name: "Проверить" }))
    await vi.waitFor(() => expect(path()).toBe(`/verify/${code}`))
  })

  test("says what it is, by whom and whose, masked", async () => {
    answering({ [`GET /verify/${code}`]: [200, await verdict()] })
    open(`/verify/${code}`)
    expect(await screen.findByText("Документ подлинный")).toBeTruthy()
    expect(screen.getByText("И•••а А. П.")).toBeTruthy()
    expect(screen.getByText("Квитанция")).toBeTruthy()
  })

  test("says so when no such paper was issued", async () => {
    const refusal = refusing(404, "paper-not-found", "Документа с таким номером мы не выдавали")
    answering({ [`GET /verify/${code}`]: refusal })
    open(`/verify/${code}`)
    expect((await screen.findByRole("alert")).textContent).toContain("не выдавали")
  })

  test("compares a file in the browser", async () => {
    answering({ [`GET /verify/${code}`]: [200, await verdict()] })
    open(`/verify/${code}`)
    await choose(paper)
    expect(await screen.findByText("Файл подлинный и не изменён")).toBeTruthy()
    await choose(new File(["another"], "other.pdf"))
    expect(await screen.findByText("Это другой файл")).toBeTruthy()
  })

  test("checks the signature of the QR, even where the portal can't be reached", async () => {
    const { token, keys } = await signed(claims)
    localStorage.setItem("opora.seal-keys", JSON.stringify(keys))
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")))
    open(`/verify/${code}#${token}`)
    expect(await screen.findByText("Подпись QR-кода верна")).toBeTruthy()
    expect(await screen.findByText("Портал «Опора»")).toBeTruthy()
    vi.unstubAllGlobals()
  })

  test("does not believe a claim that was changed, or one of another paper", async () => {
    for (const change of [{ c: "0000-0000-0000-0000-0000" }, {}]) {
      const { token, keys } = await signed({ ...claims, ...change })
      answering({
        "GET /verify/keys": [200, keys],
        [`GET /verify/${code}`]: [200, await verdict()]
      })
      const [head, said, signature] = token.split(".")
      const changed = change.c ? token : `${head}.${said}.A${signature?.slice(1)}`
      open(`/verify/${code}#${changed}`)
      expect((await screen.findAllByText("Подпись QR-кода неверна")).length).toBeGreaterThan(0)
    }
  })
})
