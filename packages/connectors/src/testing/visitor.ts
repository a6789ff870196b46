/** A browser of sorts: keeps cookies and follows redirects as long as they stay with the sandbox. */
export const visitor = (site: string) => {
  const cookies = new Map<string, string>()

  const step = async (address: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) })
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return response
  }

  /** Go there, or send the form there. Gives the address where it ends, and the page if it is the sandbox's. */
  return async (
    address: string,
    form?: Record<string, string>
  ): Promise<{ readonly address: string; readonly page: string }> => {
    let at = new URL(address, site).href
    let response = await step(at, form)
    while (response.headers.has("location")) {
      at = new URL(response.headers.get("location") ?? "", at).href
      if (!at.startsWith(`${site}/`)) return { address: at, page: "" }
      response = await step(at)
    }
    return { address: at, page: await response.text() }
  }
}
