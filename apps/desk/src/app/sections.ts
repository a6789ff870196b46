import type { Role } from "@opora/domain/staff/role"

/** The parts of the desk, each for one role. */
const sections = [
  { role: "clerk", href: "/applications", name: "applications" },
  { role: "clerk", href: "/visits", name: "visits" },
  { role: "operator", href: "/queue", name: "queue" }
] as const satisfies ReadonlyArray<{ role: Role; href: string; name: string }>

/** What stands open to whoever has these roles; the first is where their day begins. */
export const sectionsOf = (roles: ReadonlyArray<Role>) =>
  sections.filter(({ role }) => roles.includes(role))
