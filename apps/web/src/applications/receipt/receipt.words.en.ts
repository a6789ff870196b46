import { methods } from "@opora/ui/words/signing-method.en"
import type { words as russian } from "./receipt.words.ru.ts"

export const words: typeof russian = {
  title: "Act of receipt",
  lead: "Read the act. Sign it only if you hold all of this in your hands.",
  received: "What was received",
  service: "Service",
  number: "Application number",
  agency: "Agency",
  place: "Handed over at",
  issuedAt: "Handed over on",
  issuedBy: "Handed over by",
  recipient: "Recipient",
  law: "The signature is a simple electronic one (63-FZ): a code or a passkey gives it. It equals a signature on paper.",
  until: (day) => `If it is not signed by ${day}, the application is closed without an act.`,
  sign: "Sign the act",
  confirm: "Signing the act of receipt",
  signed: "The act is signed",
  signedText: (when, method) => `${when}, ${method}.`,
  methods,
  making: "The PDF with its electronic seal is being made. It will appear here by itself.",
  open: "Open the act",
  save: "Download the act",
  check: "Check that it is genuine",
  unsigned: "The act of receipt is not signed",
  unsignedText:
    "The application was closed without your signature: it did not come in time, or you signed at the agency."
}
