import { SectionName } from "@opora/domain/profile/section"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Loaded } from "@opora/ui/loaded/loaded"
import { masks } from "@opora/ui/masked-input/masks"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { createSignal, For, Show } from "solid-js"
import { profileQuery } from "./profile.api.ts"
import { words } from "./profile.words.ts"
import { SectionCard } from "./section-card.tsx"
import styles from "./profile.module.css"

/** «Мои данные»: what the account knows of its owner, section by section. */
const ProfilePage = () => {
  const profile = useQuery(() => profileQuery)
  const [open, setOpen] = createSignal<SectionName>()
  return (
    <>
      <PageHeader title={words().title} lead={words().lead}>
        <LinkButton href="/profile/changes" kind="secondary">
          {words().toChanges}
        </LinkButton>
      </PageHeader>
      <Loaded query={profile} rows={6}>
        {(shown) => (
          <Stack width="text">
            <Show when={shown().sections.length === 0}>
              <Notice tone="info">{words().fillOnce}</Notice>
            </Show>
            <For each={SectionName.options}>
              {(section) => (
                <SectionCard section={section} shown={shown()} open={open()} onOpen={setOpen} />
              )}
            </For>
            <Card as="section" aria-labelledby="profile-contacts">
              <h2 id="profile-contacts" class={styles.title}>
                {words().contacts}
              </h2>
              <DescriptionList
                items={[
                  ...shown().phones.map((phone) => ({
                    term: words().phone,
                    details: masks.phone(phone)
                  })),
                  ...shown().emails.map((email) => ({ term: words().email, details: email }))
                ]}
              />
            </Card>
          </Stack>
        )}
      </Loaded>
    </>
  )
}

export default ProfilePage
