import { Topic } from "@opora/domain/notifications/notice"
import { Button } from "@opora/ui/button/button"
import { Select } from "@opora/ui/select/select"
import * as v from "valibot"
import type { Wanted } from "./notifications.api.ts"
import { words } from "./notifications.words.ts"
import styles from "./feed-filters.module.css"

export interface FeedFiltersProps {
  readonly wanted: Wanted
  readonly onChange: (change: Partial<Wanted>) => void
}

/** «Непрочитанные», «За последние 7 дней», «По типу услуги». */
export const FeedFilters = (props: FeedFiltersProps) => (
  <div class={styles.filters} role="group" aria-label={words().filters}>
    <Toggle
      label={words().unread}
      on={props.wanted.unread}
      onChange={(unread) => props.onChange({ unread })}
    />
    <Toggle
      label={words().week}
      on={props.wanted.week}
      onChange={(week) => props.onChange({ week })}
    />
    <label class={styles.topic}>
      {words().topic}
      <Select
        value={props.wanted.topic}
        empty={words().anyTopic}
        choices={Topic.options.map((value) => ({ value, label: words().topics[value] }))}
        onInput={(topic) => props.onChange({ topic: v.is(Topic, topic) ? topic : "" })}
      />
    </label>
  </div>
)

interface ToggleProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

const Toggle = (props: ToggleProps) => (
  <Button
    kind={props.on ? "primary" : "secondary"}
    size="s"
    aria-pressed={props.on}
    onClick={() => props.onChange(!props.on)}
  >
    {props.label}
  </Button>
)
