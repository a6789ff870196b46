import type { words as russian } from "./verification.words.ru.ts"

export const words: typeof russian = {
  title: "Identity verification",
  lead: "The better the account knows you, the more you can do without leaving home.",
  levels: { basic: "Basic", standard: "Standard", verified: "Verified" },
  yours: "Your level",
  held: "Held",
  opens: {
    basic: ["States of applications and notifications", "Your contacts and data", "The catalogue"],
    standard: ["Applying for services", "Paying duties and charges", "Consents and signing"],
    verified: [
      "The archive of documents and certificates",
      "Services that need a confirmed identity",
      "External services"
    ]
  },
  opensTitle: "What it opens",
  needs: "Still to do",
  steps: {
    "second-factor": "Switch on a second factor",
    bank: "Link a bank account",
    profile: "Fill in “My data”",
    scans: "Confirm your identity by scans"
  },
  next: "Next step",
  nextLevel: (level) => `Next step to the level “${level}”`,
  stepText: {
    "second-factor":
      "A passkey, an app with codes or SMS besides the password: alone, a password can be guessed or stolen.",
    bank: "Sign in to your bank: it confirms your name, date of birth and SNILS. The account sees no money.",
    profile: "The check needs your name, date of birth, passport and SNILS.",
    scans:
      "Upload the passport's pages, the SNILS card and a photo of yourself with the passport. A machine looks first, then an operator."
  },
  doStep: {
    "second-factor": "To the security settings",
    bank: "Link a bank",
    profile: "To “My data”"
  },
  allDone: "Your identity is confirmed",
  allDoneText: "All services are open to you.",
  until: (day) => `Holds until ${day}: then the new passport has to be confirmed.`,
  goBack: "Back to what you began",
  links: "Linked banks",
  linkedOn: (day) => `linked on ${day}`,
  unlink: "Unlink",
  unlinkOf: (bank) => `Unlink: ${bank}`,
  unlinkSure: "Unlink the bank?",
  unlinkText: "The level becomes “Basic” until you link a bank again.",
  unlinked: "The bank is unlinked",
  cancel: "Cancel",
  scanKinds: {
    passport: "Passport: the pages with the photograph",
    snils: "SNILS card",
    selfie: "A photo of you with the open passport"
  },
  scanHint: "PDF, JPG or PNG up to 5 MB. The text must be readable, without glare",
  scanReady: (day) => `Uploaded ${day}`,
  send: "Send to be checked",
  answer: "Answer",
  sendMissing: "Upload all three pictures",
  answerMissing: "Upload the pictures the operator asked for",
  mend: "Mend in “My data”",
  sent: "Sent to be checked",
  caseTitle: "Check of documents",
  caseStatus: {
    checking: "Automatic check",
    waiting: "Waiting for an operator",
    taken: "An operator is looking",
    wanted: "New pictures are needed",
    approved: "Your identity is confirmed",
    refused: "Refused"
  },
  caseText: {
    checking: "Comparing with the registries. It usually takes less than a minute.",
    waiting: "An operator will look at the documents. The page changes by itself.",
    taken: "An operator is looking at your documents. The page changes by itself."
  },
  dueBy: (moment) => `An answer comes by ${moment}`,
  sentOn: (moment) => `Sent ${moment}`,
  comment: "The operator writes",
  reasons: {
    unreadable: "The pictures can't be read",
    "data-differ": "The pictures tell other data than given",
    "another-person": "The photo shows another person",
    "document-invalid": "The document is not valid"
  },
  again: "Mend it and send again",
  bank: {
    title: "Linking a bank",
    asking: "Asking the bank…",
    told: (bank) => `${bank} has told your data. Look and confirm.`,
    likeness: {
      same: "Same as in “My data”",
      fills: "Not given here yet",
      differs: "Differs from “My data”",
      untold: "The bank did not tell"
    },
    sections: { name: "Full name", birthDate: "Date of birth", snils: "SNILS" },
    fill: "Fill the empty sections of “My data” with these data",
    link: "Link",
    linked: "The bank is linked",
    cannot: "It can't be linked",
    cannotText:
      "What the bank knows and “My data” must agree. Compare with the passport and mend what is wrong.",
    refused: {
      cancelled: "You came back without confirming at the bank.",
      invalid:
        "The bank did not confirm that it knows you by passport. Visit a branch, or choose another way."
    },
    anew: "Begin anew"
  },
  barrier: (level) => `The level “${level}” is needed`,
  barrierText: "Confirm your identity, and this opens.",
  raise: "Confirm your identity"
}
