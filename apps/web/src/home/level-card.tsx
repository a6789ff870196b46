import { Card } from "@opora/ui/card/card"
import { LinkButton } from "@opora/ui/link-button/link-button"
import BadgeCheck from "lucide-solid/icons/badge-check"
import { words } from "./home.words.ts"
import styles from "./level-card.module.css"

/** What a citizen at the basic level can't do yet, and the way to it. */
export const LevelCard = () => (
  <section class={styles.place} aria-labelledby="level">
    <Card>
      <div class={styles.inside}>
        <BadgeCheck aria-hidden="true" />
        <div class={styles.text}>
          <h2 id="level">{words().level.title}</h2>
          <p>{words().level.text}</p>
        </div>
        <LinkButton href="/verification" kind="secondary">
          {words().level.go}
        </LinkButton>
      </div>
    </Card>
  </section>
)
