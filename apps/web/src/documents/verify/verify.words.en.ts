import type { words as russian } from "./verify.words.ru.ts"

export const words: typeof russian = {
  title: "Check a document",
  lead: "See whether the portal issued this document and whether it was changed. No need to sign in.",
  code: "Number of the document",
  codeHint: "Twenty characters under the QR code, such as 7K3M-9QWX-2BCD-HJ45-PT6R",
  check: "Check",
  another: "Check another document",
  genuine: "The document is genuine",
  genuineText:
    "The portal issued a document of this number. Compare what you hold with these facts.",
  kind: "Kind",
  name: "Title",
  issuer: "Issued by",
  issuedAt: "Issued at",
  holder: "Issued to",
  hash: "SHA-256 of the file",
  templates: {
    receipt: "Receipt",
    application: "Copy of an application",
    "income-certificate": "Income certificate",
    "receipt-act": "Act of receipt",
    visit: "Appointment",
    decision: "Decision"
  },
  sealHolds: "The signature of the QR code holds",
  sealHoldsText: "Your browser has checked it by the portal's key, without the network.",
  sealBroken: "The signature of the QR code does not hold",
  sealBrokenText:
    "The portal did not print this code, or it was changed. Do not trust this document.",
  offline: "The portal can't be reached. This is what the signed QR code says:",
  file: "Compare a file",
  filePdf: "PDF of the document",
  fileText: "Choose the PDF: your browser counts its fingerprint. The file is sent nowhere.",
  same: "The file is genuine and unchanged",
  different: "This is another file",
  differentText: "It differs from what was issued: changed, printed anew, or another document.",
  counting: "Counting the fingerprint…"
}
