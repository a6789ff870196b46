import { Layer } from "effect"
import { deliveriesInSql } from "./deliveries.ts"
import { noticesInSql } from "./notices.ts"

/** What is kept of notices: the feeds, and what was sent where. */
export const notificationsStore = Layer.merge(noticesInSql, deliveriesInSql)
