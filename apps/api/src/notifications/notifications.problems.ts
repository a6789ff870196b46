import type { NoticeNotFound } from "@opora/domain/notifications/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of notifications may refuse. */
export type NotificationsRefusal = NoticeNotFound

/** Each refusal's status, and its name for programs, which never changes. */
export const notificationsProblems = {
  NoticeNotFound: [404, "notice-not-found"]
} as const satisfies Rows<NotificationsRefusal["_tag"]>
