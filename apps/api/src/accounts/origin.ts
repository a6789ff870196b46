import { type Origin, originOf as originBy } from "@opora/domain/accounts/origin"

/** As much of a Hono context as we look at. */
interface Asked {
  readonly req: { readonly header: (name: string) => string | undefined }
  readonly var: { readonly address: string }
}

/** Where the request comes from: the address our own proxies tell, and what the browser says of itself. */
export const originOf = (c: Asked): Origin =>
  originBy(c.var.address, c.req.header("user-agent") ?? "")
