const at = "2026-11-21T06:00:00.000Z"

/** Who is signed in, with time enough. */
export const session = (more: object = {}) => ({
  citizenId: "0190a000-0000-7000-8000-00000000000a",
  sessionId: "0190a000-0000-7000-8000-00000000000b",
  level: "verified",
  aal: 2,
  freshAt: at,
  locale: "ru",
  idleEndsAt: "2126-11-21T09:00:00.000Z",
  endsAt: "2126-11-21T09:00:00.000Z",
  idleMinutes: 10,
  passwordSetAt: at,
  ...more
})
