import { Layer } from "effect"
import { consentsInSql } from "../consents/consents.ts"
import { documentsInSql } from "../documents/documents.ts"
import { applicationsInSql } from "./applications.ts"

/** Applications, and what they rest on. */
export const applicationsStore = Layer.mergeAll(applicationsInSql, documentsInSql, consentsInSql)
