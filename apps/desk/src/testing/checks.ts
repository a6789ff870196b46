import { inHours } from "./cases.ts"

export const caseId = "0190a000-0000-7000-8000-000000000001"
export const colleagueId = "0190a000-0000-7000-8000-0000000000c1"

/** A check as the queue tells of it. */
export const queued = (more: object = {}) => ({
  kind: "identity",
  id: caseId,
  label: "935751AE",
  since: inHours(-2),
  dueBy: inHours(3.5),
  taken: "nobody",
  ...more
})

/** A check in hand. */
export const checkInHand = (more: object = {}) => ({
  id: caseId,
  submittedAt: inHours(-2),
  dueBy: inHours(3),
  findings: [
    { what: "passport-dates", outcome: "passed" },
    { what: "passport-registry", outcome: "passed" },
    { what: "snils-registry", outcome: "passed" }
  ],
  scans: [
    { kind: "passport", mediaType: "image/png" },
    { kind: "snils", mediaType: "application/pdf" },
    { kind: "selfie", mediaType: "image/jpeg" }
  ],
  profile: {
    name: { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" },
    birthDate: "1990-04-12",
    snils: "11223344595"
  },
  ...more
})
