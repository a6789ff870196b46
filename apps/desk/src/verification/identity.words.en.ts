import type * as russian from "./identity.words.ru.ts"

export const words: typeof russian.words = {
  title: "Identity check",
  notTaken: "Only who has taken the case sees the data",
  notTakenText: "Your look will be noted in the citizen's history.",
  take: "Take the case",
  giveBack: "Return to the queue",
  approve: "Confirm the identity",
  refuse: "Refuse",
  ask: "Ask for other scans",
  profile: "From the account",
  name: "Full name",
  birthDate: "Date of birth",
  passport: "Passport",
  issued: "Issued",
  issuer: "Issued by",
  missing: "Not given",
  machine: "Automatic checks",
  findings: {
    "passport-dates": "The passport's dates",
    "passport-registry": "The passport in the registry",
    "snils-registry": "СНИЛС in the registry"
  },
  outcomes: { passed: "Agrees", failed: "Differs", silent: "The registry gave no answer" },
  scans: { passport: "Passport", snils: "СНИЛС", selfie: "Face beside the passport" },
  scansTitle: "Scans",
  scanNotShown: "The scan did not open. Reload the page.",
  reason: "Reason",
  reasons: {
    unreadable: "A scan can't be read",
    "data-differ": "The scan and the account differ",
    "another-person": "The photo shows another person",
    "document-invalid": "The document is not valid"
  },
  comment: "What to tell the citizen",
  commentHint: "For example: the stamp is overexposed, please send a picture without flash",
  wanted: "Which scans are needed",
  cancel: "Cancel",
  approved: "The identity is confirmed",
  refused: "The refusal is sent",
  asked: "The request is sent",
  returned: "The case is back in the queue",
  decision: "Decision",
  dueBy: (when) => `Decide by ${when}`,
  queue: "Queue"
}
