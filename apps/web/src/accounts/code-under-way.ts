import { CodeSent } from "@opora/contract/accounts/contact"
import * as v from "valibot"

const place = "opora.registration"
const Kept = v.pipe(v.string(), v.parseJson(), v.object({ sent: CodeSent, at: v.number() }))

/** Keep through a reload that a code was sent: a phone may drop the page while the message is read. */
export const keepCode = (sent: CodeSent): void => put(JSON.stringify({ sent, at: Date.now() }))

export const forgetCode = (): void => put("")

/** The code that was sent from this tab and still lives, and how long until another may be asked for. */
export const codeUnderWay = (): CodeSent | undefined => {
  const kept = v.safeParse(Kept, sessionStorage.getItem(place))
  if (!kept.success) return undefined
  const { sent, at } = kept.output
  const passed = (Date.now() - at) / 1_000
  if (passed < 0 || passed > sent.livesFor) return undefined
  return { ...sent, again: Math.max(0, sent.again - passed) }
}

const put = (text: string) => {
  try {
    sessionStorage.setItem(place, text)
  } catch {
    // A browser that keeps nothing asks for the contact again.
  }
}
