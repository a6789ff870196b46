/** The cookies that carry sessions. `__Host-`: this host alone, over TLS, whole site. */
export const sessionCookie = "__Host-sid"
export const deskCookie = "__Host-desk"

/** What `__Host-` asks of a browser, and: no script reads it, and no other site's form sends it. */
export const cookieOnly = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const
