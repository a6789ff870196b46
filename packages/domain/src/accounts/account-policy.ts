/** Every number of sessions, codes and devices, in one place. Times are in seconds. */
export const accountPolicy = {
  session: {
    idleMinutes: { least: 5, usual: 10, most: 30 },
    /** However busy the citizen is. */
    wholeFor: 12 * 3600,
    /** `lastSeenAt` is written at most this often: a session's idleness is as exact as this. */
    seenEvery: 30,
    /**
     * How long a replaced token still counts: for questions under way once its successor was shown, and
     * for an answer that was lost until then.
     */
    formerToken: { shown: 10, unshown: 300 },
    most: 10
  },
  flow: { livesFor: 600, tries: 5 },
  code: {
    tries: 3,
    /** By SMS five minutes, by mail ten (OWASP ASVS 5.0, 6.5.5: ten at most). */
    livesFor: { sms: 300, email: 600 },
    again: 60
  },
  trustedDevice: { livesFor: 30 * 24 * 3600 },
  passwordHistory: 5
} as const
