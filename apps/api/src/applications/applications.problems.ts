import type { MoveRefused } from "@opora/domain/applications/application-commands"
import type { AnswersRefused } from "@opora/domain/applications/hold-attachments"
import type { ApplicationChanged, ApplicationNotFound } from "@opora/domain/applications/ports"
import type { DutyNotAlone } from "@opora/domain/applications/refund/refund-duty"
import type { DraftMovedOn, ServiceSuspended } from "@opora/domain/applications/save-draft"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of applications may refuse. */
export type ApplicationsRefusal =
  | AnswersRefused
  | ApplicationChanged
  | ApplicationNotFound
  | DraftMovedOn
  | DutyNotAlone
  | MoveRefused
  | ServiceSuspended

/** Each refusal's status, and its name for programs, which never changes. */
export const applicationsProblems = {
  AnswersRefused: [422, "answers-refused"],
  ApplicationChanged: [409, "application-changed"],
  ApplicationNotFound: [404, "application-not-found"],
  DraftMovedOn: [409, "draft-moved-on"],
  DutyNotAlone: [409, "duty-not-alone"],
  MoveRefused: [409, "move-refused"],
  ServiceSuspended: [409, "service-suspended"]
} as const satisfies Rows<ApplicationsRefusal["_tag"]>
