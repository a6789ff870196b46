import type { Notice } from "@opora/domain/notifications/notice"
import { Button } from "@opora/ui/button/button"
import { moment } from "@opora/ui/i18n/format"
import { Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { pageAbout } from "./about.ts"
import { looks } from "./notice-look.ts"
import { words } from "./notice.words.ts"
import styles from "./notice-row.module.css"

export interface NoticeRowProps {
  readonly notice: Notice
  readonly onRead: (notice: Notice) => void
  /** Absent where a notice is only shown: on the home page. */
  readonly onRemove?: ((notice: Notice) => void) | undefined
}

/** One notice: what happened, the way to it, and what can be done with the notice. */
export const NoticeRow = (props: NoticeRowProps) => {
  const told = () => words().kinds[props.notice.kind]
  const look = () => looks[props.notice.kind]
  const unread = () => props.notice.readAt === undefined
  return (
    <li class={styles.row}>
      <span class={styles.icon} data-tone={look().tone}>
        <Dynamic component={look().icon} aria-hidden="true" />
      </span>
      <div class={styles.told}>
        <h3>
          <a href={pageAbout(props.notice.subject)} onClick={() => props.onRead(props.notice)}>
            {told().title}
          </a>
          <Show when={unread()}>
            <span class={styles.dot}>
              <span class="sr">{words().isUnread}</span>
            </span>
          </Show>
        </h3>
        <Show when={told().text(props.notice.details)}>{(text) => <p>{text()}</p>}</Show>
        <time datetime={props.notice.at}>{moment(props.notice.at)}</time>
      </div>
      <Show when={props.onRemove}>
        {(remove) => (
          <div class={styles.doing}>
            <Show when={unread()}>
              <Button
                kind="quiet"
                size="s"
                aria-label={`${words().markRead}: ${told().title}`}
                onClick={() => props.onRead(props.notice)}
              >
                {words().markRead}
              </Button>
            </Show>
            <Button
              kind="quiet"
              size="s"
              aria-label={`${words().remove}: ${told().title}`}
              onClick={() => remove()(props.notice)}
            >
              {words().remove}
            </Button>
          </div>
        )}
      </Show>
    </li>
  )
}
