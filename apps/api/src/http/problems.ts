import type { Problem } from "@opora/contract/problem"
import * as codesEn from "@opora/contract/problems/codes.en"
import * as codesRu from "@opora/contract/problems/codes.ru"
import * as en from "@opora/contract/problems/words.en"
import * as ru from "@opora/contract/problems/words.ru"
import type { Locale } from "@opora/domain/shared/locale"
import { type AccountsRefusal, accountsProblems } from "../accounts/accounts.problems.ts"
import {
  type ApplicationsRefusal,
  applicationsProblems
} from "../applications/applications.problems.ts"
import {
  type AppointmentsRefusal,
  appointmentsProblems
} from "../appointments/appointments.problems.ts"
import { type CatalogueRefusal, catalogueProblems } from "../catalogue/catalogue.problems.ts"
import { type ConsentsRefusal, consentsProblems } from "../consents/consents.problems.ts"
import { type DocumentsRefusal, documentsProblems } from "../documents/documents.problems.ts"
import {
  type IdempotencyRefusal,
  idempotencyProblems
} from "../idempotency/idempotency.problems.ts"
import {
  type NotificationsRefusal,
  notificationsProblems
} from "../notifications/notifications.problems.ts"
import { type PaymentsRefusal, paymentsProblems } from "../payments/payments.problems.ts"
import { type ProfileRefusal, profileProblems } from "../profile/profile.problems.ts"
import { type StaffRefusal, staffProblems } from "../staff/staff.problems.ts"
import {
  type VerificationRefusal,
  verificationProblems
} from "../verification/verification.problems.ts"
import { apiHeaders } from "./api-headers.ts"
import type { Row } from "./problem-rows.ts"

/** Every way a use case may refuse. A new one gets its line among the problems of its feature. */
export type Refusal =
  | AccountsRefusal
  | ApplicationsRefusal
  | AppointmentsRefusal
  | CatalogueRefusal
  | ConsentsRefusal
  | DocumentsRefusal
  | IdempotencyRefusal
  | NotificationsRefusal
  | PaymentsRefusal
  | ProfileRefusal
  | StaffRefusal
  | VerificationRefusal

/** All problems: those of the features, and those of the edge. */
const problems = {
  ...accountsProblems,
  ...applicationsProblems,
  ...appointmentsProblems,
  ...catalogueProblems,
  ...consentsProblems,
  ...documentsProblems,
  ...idempotencyProblems,
  ...notificationsProblems,
  ...paymentsProblems,
  ...profileProblems,
  ...staffProblems,
  ...verificationProblems,
  NotSignedIn: [401, "not-signed-in"],
  CrossSite: [403, "cross-site"],
  WrongHost: [421, "wrong-host"],
  InvalidRequest: [400, "invalid-request"],
  UnsupportedMediaType: [415, "unsupported-media-type"],
  TooLarge: [413, "too-large"],
  TooManyRequests: [429, "too-many-requests"],
  NoSuchPage: [404, "no-such-page"],
  MethodNotAllowed: [405, "method-not-allowed"],
  Internal: [500, "internal"]
} as const satisfies Readonly<Record<Refusal["_tag"], Row>> & Readonly<Record<string, Row>>

export type ProblemName = keyof typeof problems

/** The last part of a problem's type: "too-large". */
export const codeOf = (name: ProblemName): string => problems[name][1]

/** Every problem once: two refusals may be one problem to whoever asks. */
export const allProblems = (): ReadonlyMap<string, Problem> =>
  new Map(Object.values(problems).map((row) => [row[1], problemIn(row, "en")]))

const words = { ru, en }
const codes = { ru: codesRu, en: codesEn }

const problemOf = (name: ProblemName, locale: Locale): Problem => problemIn(problems[name], locale)

const problemIn = ([status, code]: Row, locale: Locale): Problem => ({
  type: `urn:opora:problem:${code}`,
  title: words[locale].problems[code],
  status
})

/** How to mend a field, in the reader's words. */
export const mend = (code: string, locale: Locale): string =>
  codes[locale].codes[code] ?? codes[locale].otherwise

type More = Pick<Problem, "errors" | "needs" | "details">

/** The problem as an answer (RFC 9457). */
export const problemResponse = (
  name: ProblemName,
  locale: Locale,
  more: More = {},
  headers: Record<string, string> = {}
): Response => {
  const problem = { ...problemOf(name, locale), ...more }
  return Response.json(problem, {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "content-language": locale,
      ...apiHeaders,
      ...headers
    }
  })
}
