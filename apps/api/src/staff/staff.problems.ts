import type { ClerkNotFound } from "@opora/domain/staff/clerks"
import type { RoleMissing } from "@opora/domain/staff/current-clerk"
import type { DeskItemNotFound } from "@opora/domain/staff/desk-queue"
import type { DeskSessionGone } from "@opora/domain/staff/show-desk-session"
import type { DeskSignInRefused } from "@opora/domain/staff/sign-in"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of staff may refuse. */
export type StaffRefusal =
  | ClerkNotFound
  | DeskItemNotFound
  | DeskSessionGone
  | DeskSignInRefused
  | RoleMissing

/** Each refusal's status, and its name for programs, which never changes. */
export const staffProblems = {
  ClerkNotFound: [404, "clerk-not-found"],
  DeskItemNotFound: [404, "desk-item-not-found"],
  DeskSessionGone: [401, "not-signed-in"],
  DeskSignInRefused: [401, "desk-sign-in-refused"],
  RoleMissing: [403, "role-missing"]
} as const satisfies Rows<StaffRefusal["_tag"]>
