/** The cookies of one client, kept and sent back as a browser would. */
export class Jar {
  readonly #cookies = new Map<string, string>()

  /** With what is known already: "__Host-sid=…". */
  constructor(cookies = "") {
    for (const cookie of cookies.split(/;\s*/)) this.#put(cookie)
  }

  /** As the header `Cookie` says it. */
  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ")
  }

  /** Take what an answer gives, and let go of what it takes back. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [cookie = "", ...rules] = line.split(/;\s*/)
      this.#put(rules.some((rule) => /^max-age=0$/i.test(rule)) ? `${nameOf(cookie)}=` : cookie)
    }
  }

  #put(cookie: string): void {
    const name = nameOf(cookie)
    const value = cookie.slice(name.length + 1)
    if (value === "") this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}

const nameOf = (cookie: string): string => cookie.split("=")[0] ?? ""
