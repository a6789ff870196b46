/** The pages that show a subject of their own; of the others the section is shown. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  application: (id) => `/applications/${id}`,
  account: () => "/security",
  "bank-link": () => "/verification",
  charge: () => "/payments",
  consent: () => "/consents",
  device: () => "/devices",
  document: (id) => `/documents/${id}`,
  factor: () => "/security",
  "identity-case": () => "/verification",
  payment: (id) => `/payments/${id}`,
  profile: () => "/profile",
  session: () => "/devices"
}

/** Where to see what a notice is about: "application/1" is at "/applications/1". */
export const pageAbout = (subject: string): string => {
  const [what = "", id = ""] = subject.split("/")
  return pages[what]?.(encodeURIComponent(id)) ?? "/history"
}
