import type {
  ChangeNotFound,
  ProfileMovedOn,
  ProfileRefused,
  ScanMissing,
  SectionUnderCheck
} from "@opora/domain/profile/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of profile may refuse. */
export type ProfileRefusal =
  | ChangeNotFound
  | ProfileMovedOn
  | ProfileRefused
  | ScanMissing
  | SectionUnderCheck

/** Each refusal's status, and its name for programs, which never changes. */
export const profileProblems = {
  ChangeNotFound: [404, "change-not-found"],
  ProfileMovedOn: [409, "profile-moved-on"],
  ProfileRefused: [422, "profile-refused"],
  ScanMissing: [422, "scan-missing"],
  SectionUnderCheck: [409, "section-under-check"]
} as const satisfies Rows<ProfileRefusal["_tag"]>
