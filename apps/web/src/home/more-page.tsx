import { Card } from "@opora/ui/card/card"
import { PageHeader } from "@opora/ui/page-header/page-header"
import LogOut from "lucide-solid/icons/log-out"
import { For } from "solid-js"
import { Dynamic } from "solid-js/web"
import { words } from "../app/app.words.ts"
import { mainSections, ownSections } from "../app/sections.ts"
import { useSignOut } from "../app/sign-out.ts"
import styles from "./more-page.module.css"

/** «Ещё»: the sections that found no room in the bar of a phone. */
const MorePage = () => {
  const signOut = useSignOut()
  return (
    <>
      <PageHeader title={words().more} />
      <Card flush>
        <ul class={styles.sections}>
          <For each={[...mainSections.slice(4), ...ownSections]}>
            {(section) => (
              <li>
                <a href={section.href}>
                  <Dynamic component={section.icon} aria-hidden="true" />
                  {words().sections[section.name]}
                </a>
              </li>
            )}
          </For>
          <li>
            <button type="button" onClick={() => void signOut.send()}>
              <LogOut aria-hidden="true" />
              {words().signOut}
            </button>
          </li>
        </ul>
      </Card>
    </>
  )
}

export default MorePage
