import { status } from "@opora/ui/words/application-status.en"
import type * as russian from "./application.words.ru.ts"
import { seal } from "./seal.words.en.ts"
import { told } from "./told.words.en.ts"

export const words: typeof russian.words = {
  queueTitle: "Applications",
  queueLead: "Those that have waited longest come first",
  tabs: "Which applications",
  shows: { open: "To be decided", waiting: "Waiting for the citizen", closed: "Closed" },
  nothing: {
    open: { title: "All applications are dealt with", text: "New ones appear here by themselves." },
    waiting: {
      title: "Nobody is waited for",
      text: "Here are cases where it is the citizen's turn."
    },
    closed: {
      title: "No case is closed",
      text: "Completed, withdrawn and refused ones will be here."
    }
  },
  columns: {
    number: "Number",
    service: "Service",
    submitted: "Submitted",
    status: "State",
    limit: "Deadline",
    closed: "Closed"
  },
  openNamed: (number) => `Open application ${number}`,
  statuses: status,
  turn: "Whose turn",
  turns: {
    agency: "the agency",
    citizen: "the citizen",
    outside: "a registry or another service",
    nobody: "the case is closed"
  },
  back: "Applications",
  oneTitle: "Application",
  title: (number) => `Application No. ${number}`,
  notThere: "The case did not open",
  notThereText:
    "There is no such number, the case is another agency's, or the citizen has taken back the consent to see the data.",
  toCases: "To the applications",
  submitted: "Submitted",
  decideBy: "Time to decide",
  stands: (why, left) => `Paused ${why}. Left after that: ${left}`,
  tillPaid: "until the duty is paid",
  tillAnswered: "until the citizen answers",
  limits: {
    agency: "This step till",
    citizen: "The citizen has till",
    outside: "The answer is due by",
    nobody: "Kept till"
  },
  duty: "State duty",
  dutyPaid: "Paid",
  dutyOwed: "Not paid",
  isAsked: "Being clarified",
  changedAt: (when) => `Changed ${when}`,
  askedTitle: "The citizen is asked to clarify",
  seal,
  fetched: "From a registry",
  fetchedHint: "The registry's answer, not the citizen's words",
  told,
  history: "History of the case",
  historyBy: { citizen: "Citizen", agency: "Agency", portal: "Portal" },
  events: {
    ApplicationSubmitted: "Submitted",
    ApplicationDutyPaid: "The duty is paid",
    ApplicationTaken: "Taken up",
    ClarificationAsked: "Clarification asked",
    ClarificationAnswered: "The citizen answered",
    ApplicationAmended: "The citizen changed the application",
    ApplicationDataFetched: "A registry answered",
    ApplicationResultAttached: "A document was issued to the citizen",
    ApplicationReminded: "Reminded of the deadline",
    ApplicationOverdue: "The deadline passed",
    AppointmentBooked: "Visit booked",
    AppointmentMoved: "Visit moved",
    AppointmentReminded: "Reminder of a visit",
    AppointmentCancelled: "Visit cancelled",
    AppointmentKept: "Visit kept",
    AppointmentMissed: "Visit missed",
    ApplicationApproved: "Approved",
    ApplicationRefused: "Refused",
    VisitInvited: "Ready to collect",
    ApplicationIssued: "Issued",
    ApplicationCompleted: "Completed",
    ReceiptSigned: "The citizen signed the act of receipt",
    ReceiptActAttached: "The act of receipt is attached",
    DutyCameLate: "The duty was paid after the application was closed",
    DutyRefundAsked: "The agency refunds the duty",
    DutyReturned: "The duty has been refunded",
    DutyRefundDeclined: "The bank declined the refund of the duty",
    ApplicationWithdrawn: "Withdrawn"
  },
  otherEvent: "A change",
  looked: "Your look is noted in the citizen's history.",
  decision: "Decision",
  moves: {
    take: "Take up",
    ask: "Ask for clarification",
    approve: "Approve",
    refuse: "Refuse",
    "make-ready": "Ready to collect",
    issue: "Note that it was issued",
    finish: "Complete"
  },
  moved: {
    take: "The case is taken up",
    ask: "The clarification is asked for",
    approve: "Approved",
    refuse: "The refusal is sent",
    "make-ready": "The citizen is invited to collect it",
    issue: "Noted as issued",
    finish: "The case is completed"
  },
  outdated: "The case changed while you were deciding",
  outdatedText: "It is shown anew. Check it, and decide once more.",
  outdatedOver: "It is shown anew: there is nothing left to decide here.",
  movedOn: "The case has changed",
  movedOnTo: (standing, turn) => `Now: ${standing}, whose turn: ${turn}.`,
  addedTo: "Something was added: a document, a reminder, or the citizen's own change.",
  showAnew: "Show anew",
  nextCase: "The next case",
  askFields: "What to clarify",
  askFieldsHint: "The citizen can change only what is ticked",
  askComment: "What to mend, and why",
  comment: "A comment for the citizen",
  refuseReason: "Reason of the refusal",
  refuseCertain: "A refusal can't be taken back",
  refuseSuggestions: "Frequent reasons",
  row: (item, place) => `${item} ${place}`
}
