import { expect } from "@playwright/test"
import { portalUrls } from "./portal-urls.ts"

interface Message {
  readonly text: string
  readonly at: string
}

const messagesTo = async (to: string): Promise<ReadonlyArray<Message>> => {
  const answer = await fetch(`${portalUrls.sandbox}/inbox.json?to=${encodeURIComponent(to)}`)
  const { messages }: { messages: ReadonlyArray<Message> } = await answer.json()
  return messages
}

const codeIn = (text: string): string | undefined => /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0]

/** The code that comes after so many others, as the sandbox's telephone shows it. */
export const codeAfter = async (to: string, count: number): Promise<string> => {
  let code: string | undefined
  await expect(async () => {
    const found = (await messagesTo(to)).flatMap(({ text }) => codeIn(text) ?? [])
    expect(found.length).toBeGreaterThan(count)
    code = found[0]
  }).toPass()
  return code ?? ""
}

/** Wait for a message whose text says that. Gives the text. */
export const messageSaying = async (to: string, text: RegExp): Promise<string> => {
  let found = ""
  await expect(async () => {
    found = (await messagesTo(to)).find((message) => text.test(message.text))?.text ?? ""
    expect(found).toMatch(text)
  }).toPass()
  return found
}

/** What the authenticator app shows for that name now, if it has not been used yet. */
export const authenticatorCode = async (name: string): Promise<string> => {
  const answer = await fetch(`${portalUrls.sandbox}/authenticator/codes.json`)
  const { codes }: { codes: ReadonlyArray<{ name: string; code: string }> } = await answer.json()
  return codes.find((each) => each.name === name)?.code ?? ""
}

/** A telephone nobody else in this run has. */
export const newPhone = (): string =>
  `+79${String(Math.floor(Math.random() * 1e9)).padStart(9, "0")}`

/** A mailbox nobody else in this run has. */
export const newMailbox = (): string => `${crypto.randomUUID().slice(0, 13)}@opora.example`
