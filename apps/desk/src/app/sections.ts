import { journalReaders, type Role } from "@opora/domain/staff/role"

/** The parts of the desk, and the roles that each is for. */
const sections = [
  { roles: ["clerk"], href: "/applications", name: "applications" },
  { roles: ["clerk"], href: "/visits", name: "visits" },
  { roles: ["operator"], href: "/queue", name: "queue" },
  { roles: journalReaders, href: "/staff-journal", name: "staffJournal" }
] as const satisfies ReadonlyArray<Section>

interface Section {
  readonly roles: ReadonlyArray<Role>
  readonly href: string
  readonly name: string
}

/** What stands open to whoever has these roles; the first is where their day begins. */
export const sectionsOf = (roles: ReadonlyArray<Role>) =>
  sections.filter((section) => section.roles.some((role) => roles.includes(role)))
