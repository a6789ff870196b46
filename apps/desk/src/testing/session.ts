import { inHours } from "./cases.ts"

/** A session of the desk, with time enough. */
export const session = (more: object = {}) => ({
  clerk: { id: "0190a000-0000-7000-8000-0000000000d1", name: "Орлова М. П.", roles: ["operator"] },
  idleEndsAt: inHours(0.25),
  endsAt: inHours(12),
  ...more
})
