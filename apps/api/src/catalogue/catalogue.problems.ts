import type { ServiceNotFound } from "@opora/domain/catalogue/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of catalogue may refuse. */
export type CatalogueRefusal = ServiceNotFound

/** Each refusal's status, and its name for programs, which never changes. */
export const catalogueProblems = {
  ServiceNotFound: [404, "service-not-found"]
} as const satisfies Rows<CatalogueRefusal["_tag"]>
