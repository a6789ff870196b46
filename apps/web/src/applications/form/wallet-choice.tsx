import { rowsOf } from "@opora/domain/catalogue/answers"
import type { LeafField } from "@opora/domain/catalogue/field"
import { attached, fits, isAttached } from "@opora/domain/documents/forward/attach"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { fileSize } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import IdCard from "lucide-solid/icons/id-card"
import { createSignal, For, Show } from "solid-js"
import type { FieldOf } from "./field-of.tsx"
import { words } from "./form.words.ts"
import type { ServiceFormProps } from "./service-form.props.ts"
import styles from "./wallet-choice.module.css"

type Of = Extract<LeafField, { kind: "file" }>
type Kept = NonNullable<ServiceFormProps["documents"]>[number]

export interface WalletChoiceProps extends FieldOf<Of> {
  /** Told which document was taken. */
  readonly onTaken: (title: string) => void
}

/** «Выбрать из «Моих документов»»: a file that is there already need not be sent again, and a seal stays whole. */
export const WalletChoice = (props: WalletChoiceProps) => {
  const [open, setOpen] = createSignal(false)
  const answer = () => props.scope.answer(props.field.id)
  const hasRoom = () => rowsOf(answer()).length < props.field.maxFiles
  const holds = ({ validUntil }: Kept) =>
    validUntil === undefined || validUntil >= props.form.context.today
  const fitting = () =>
    (props.form.documents ?? [])
      .filter((each) => fits(props.field, each) && holds(each) && !isAttached(answer(), each))
      .toSorted((a, b) => Number(isAskedFor(props.field, b)) - Number(isAskedFor(props.field, a)))
  const choose = (chosen: Kept) => {
    setOpen(false)
    props.scope.put(props.field.id, attached(props.field, answer(), chosen))
    props.onTaken(chosen.title)
  }

  return (
    <Show when={hasRoom() && fitting().length > 0}>
      <Button
        kind="secondary"
        size="s"
        aria-label={words().fromWalletTo(props.field.label[locale()])}
        onClick={() => setOpen(true)}
      >
        <IdCard aria-hidden="true" />
        {words().fromWallet}
      </Button>
      <Dialog open={open()} title={words().walletTitle} onClose={() => setOpen(false)}>
        <ul class={styles.documents}>
          <For each={fitting()}>
            {(each) => (
              <li>
                <button type="button" class={styles.document} onClick={() => choose(each)}>
                  <strong>{each.title}</strong>
                  <span>
                    {[each.byName?.[locale()], fileSize(each.size)].filter(Boolean).join(" · ")}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Dialog>
    </Show>
  )
}

/** Does the field say that it wants such documents? Those stand first. */
const isAskedFor = ({ takes = [] }: Of, { kind }: Kept): boolean =>
  takes.some((each) => each.kind === kind)
