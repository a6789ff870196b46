/** What holds for every operation, for whoever begins with curl. */
export const introduction = [
  "The citizen's account: services, applications, charges, documents, consents.",
  "**To begin**: `POST /accounts/sign-in` with a login and a password; where the answer's `step` asks for " +
    "more, `POST /accounts/sign-in/second-factor`. The cookie `__Host-sid` it gives is the session. Keep " +
    "every cookie as a browser does: between the two steps another one carries the sign-in, and a proof of " +
    "who you are gives the session a new token.",
  "**Commands** (all but GET) are JSON, and carry the header `Origin` with the portal's own address: " +
    "without it they are refused as `cross-site`. Those that create ask for an `Idempotency-Key`: sent " +
    "again with the same key, the answer is the same and nothing is done twice.",
  "**Confirmations**: what binds a citizen is confirmed by a second factor, for this very operation and " +
    "this very content. `POST /confirmations` with the `operation` and its `payload`, prove a factor by " +
    "`POST /confirmations/{id}/verify`, and send the token it gives in the header `Confirmation`: good " +
    "once, for five minutes. A code of an authenticator app is good once too: the one that signed you in " +
    "confirms nothing more, the next one comes within half a minute. Without a confirmation the problem `confirmation-needed` names the operation in `needs`.",
  "**Problems** are RFC 9457, `application/problem+json`. Programs go by `type`, which never changes; " +
    "`title` and `message` are for people, in Russian or English as `Accept-Language` says. `errors` " +
    "names what is wrong with which field, `needs` what would open the way.",
  "**Lists** come in pages, newest first: pass `next` of one page as `after` of the next; the last has no " +
    "`next`. `limit` says how many a page holds, 100 at most. What comes in meanwhile moves nothing: a " +
    "cursor names a place, not a number.",
  "**An address that is not there** answers 404; one that does not take the method 405, and the header " +
    "`Allow` tells what it takes. The desk's operations answer at the desk's own address alone.",
  "**Too many requests** are answered by 429; `Retry-After` says how many seconds to wait.",
  "**Every answer** has an `X-Request-Id`: name it when you ask for help."
].join("\n\n")

/** What stands together on the page. */
export const tags = [
  { name: "accounts", description: "Registration, signing in, sessions, factors, confirmations" },
  { name: "verification", description: "Who one is: by the bank, or by scans" },
  { name: "profile", description: "«Мои данные», and who changed what" },
  { name: "catalogue", description: "Services, as cards and as definitions" },
  { name: "applications", description: "From a draft to the result" },
  { name: "payments", description: "What is owed, and how it was paid" },
  { name: "documents", description: "The wallet, and whether a paper is genuine" },
  {
    name: "appointments",
    description: "Visits to offices: free times, booking, moving, the calendar file"
  },
  { name: "consents", description: "Which agency may see what" },
  { name: "notifications", description: "The feed, and what was sent where" },
  { name: "journal", description: "Everything that happened, and news of it as it happens" },
  { name: "desk", description: "For clerks and operators, at the desk's own address" }
]
