import { useLocation } from "@solidjs/router"
import Menu from "lucide-solid/icons/menu"
import { For } from "solid-js"
import { Dynamic } from "solid-js/web"
import { words } from "./app.words.ts"
import { currentIn, mainSections } from "./sections.ts"
import styles from "./tab-bar.module.css"

/** The first sections and the way to the rest, under the thumb on phones. */
export const TabBar = () => {
  const location = useLocation()
  return (
    <nav class={styles.bar} aria-label={words().menu}>
      <ul>
        <For each={mainSections.slice(0, 4)}>
          {(section) => (
            <li>
              <a
                href={section.href}
                class={styles.tab}
                aria-current={currentIn(section.href, location.pathname)}
              >
                <Dynamic component={section.icon} aria-hidden="true" />
                <span>{words().sections[section.name]}</span>
              </a>
            </li>
          )}
        </For>
        <li>
          <a href="/more" class={styles.tab} aria-current={currentIn("/more", location.pathname)}>
            <Menu aria-hidden="true" />
            <span>{words().more}</span>
          </a>
        </li>
      </ul>
    </nav>
  )
}
