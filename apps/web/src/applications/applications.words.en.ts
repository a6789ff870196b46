import type { words as russian } from "./applications.words.ru.ts"

export const words: typeof russian = {
  title: "My applications",
  lead: "Drafts, applications under way, and decisions.",
  none: "No applications yet",
  noneText: "Choose a service and apply: you will see here how it goes.",
  toServices: "To the services",
  keeping: {
    new: "The draft keeps itself",
    saved: "Saved",
    saving: "Saving…",
    waiting: "Will be saved when there is a connection",
    conflict: "The draft was changed in another window",
    refused: "Not saved"
  },
  conflict: {
    title: "The draft was changed in another window",
    text: "It has other answers in these fields:",
    mine: "Keep my answers",
    theirs: "Take what was saved there"
  },
  moved: {
    title: "The form has been updated",
    added: "New question",
    removed: "No longer asked",
    cleared: "Please answer again"
  },
  apply: {
    back: "To the service",
    fee: (sum) => `State duty: ${sum}`,
    feeText: "You can pay it right after sending.",
    changeLater:
      "After sending you can change your answers until a clerk takes the application up.",
    noFee: "There is no state duty.",
    shares: "By sending the application you let your data be seen",
    toWhom: "To whom",
    what: "Which data",
    why: "For what",
    until: "Until",
    revoke: "You can take the consent back under “Consents”.",
    send: "Send",
    confirm: "Sending the application",
    discard: "Delete the draft",
    discarded: "The draft is deleted",
    notSaved: "The draft is not saved yet. You can send it when there is a connection.",
    wrong: "Mend the mistakes and send again."
  },
  sent: {
    title: "The application is sent",
    number: "Number of the application",
    text: "We will tell you when something changes.",
    owed: (amount) => `The state duty is still to be paid: ${amount}`,
    owedText: "Open the application and pay: work on it begins after that.",
    open: "Open the application",
    qr: "QR code to check the copy of the application"
  },
  one: {
    course: "Progress",
    details: "Details",
    number: "Number",
    agency: "Agency",
    submitted: "Submitted",
    expected: "Decision by",
    stands: "The term stands still while we wait for you",
    limit: "Your time until",
    overdue: "The agency is late with its decision. We have reminded it.",
    duty: "State duty",
    dutyPaid: (sum) => `${sum}, paid`,
    dutyOwed: (sum) => `${sum}, not paid`,
    answer: "Answer",
    edit: "Edit the application",
    goOn: "Continue filling in",
    withdraw: "Withdraw the application",
    finish: "Confirm receipt",
    repeat: "Apply again",
    copy: "Download the application, PDF",
    result: "Open the result",
    resultSave: "Download the result",
    reason: "Reason for the refusal",
    asked: "What to clarify",
    comment: "Comment of the agency",
    next: "What comes next",
    withdrawSure: "Withdraw the application?",
    withdrawText:
      "The agency will stop work on it. It can’t be brought back, but you can apply anew.",
    keep: "Do not withdraw",
    withdrawn: "The application is withdrawn",
    copied: "The copy is in “My documents”"
  },
  change: {
    answer: "Answer to the clarification",
    edit: "Editing the application",
    send: "Send the answer",
    save: "Save the changes",
    answered: "The answer is sent",
    saved: "The changes are sent",
    nothing: "The application can’t be changed now",
    nothingText: "The agency may already be deciding."
  },
  events: {
    ApplicationSubmitted: "Application sent",
    ApplicationDutyPaid: "State duty paid",
    ApplicationTaken: "Taken up",
    ClarificationAsked: "Clarification needed",
    ClarificationAnswered: "You answered the clarification",
    ApplicationAmended: "You changed the application",
    ApplicationDataFetched: "Data fetched from a registry",
    ApplicationApproved: "Approved",
    ApplicationRefused: "Refused",
    ApplicationResultAttached: "The result is in “My documents”",
    VisitInvited: "Ready to collect",
    ApplicationIssued: "Issued",
    ApplicationCompleted: "Completed",
    ApplicationWithdrawn: "Application withdrawn",
    ApplicationReminded: "Reminded of the time limit",
    ApplicationOverdue: "The time limit has passed"
  }
}
