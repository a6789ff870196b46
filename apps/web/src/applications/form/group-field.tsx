import { rowsOf } from "@opora/domain/catalogue/answers"
import type { GroupField as Group, LeafField } from "@opora/domain/catalogue/field"
import { Button } from "@opora/ui/button/button"
import { ErrorText } from "@opora/ui/field/error-text"
import { fieldId } from "@opora/ui/form/field-id"
import { locale } from "@opora/ui/prefs/prefs"
import Plus from "lucide-solid/icons/plus"
import Trash from "lucide-solid/icons/trash"
import { For, Index, type JSX, Show } from "solid-js"
import { errorAt, type FieldOf } from "./field-of.tsx"
import type { Scope } from "./form-state.ts"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"
import field from "@opora/ui/field/field.module.css"

interface GroupFieldProps extends FieldOf<Group> {
  /** Shows one field of a row. */
  readonly children: (field: LeafField, scope: Scope) => JSX.Element
}

/** A part that repeats: each row with its fields, one more, one less. */
export const GroupField = (props: GroupFieldProps) => {
  const rows = () => rowsOf(props.scope.answer(props.field.id))
  const id = () => fieldId(props.field.id)
  // At least so many rows stand open, even before anything is written into them.
  const count = () => Math.max(rows().length, props.field.min)
  const put = (changed: ReturnType<typeof rows>) => props.scope.put(props.field.id, [...changed])
  const filledUp = () => [...rows(), ...Array.from({ length: count() - rows().length }, () => ({}))]
  const add = () => {
    put([...filledUp(), {}])
    queueMicrotask(() => document.getElementById(`${id()}-row-${count() - 1}`)?.focus())
  }
  const drop = (at: number) => {
    put(rows().filter((_, index) => index !== at))
    document.getElementById(`${id()}-add`)?.focus()
  }
  return (
    <section class={styles.rows} aria-labelledby={`${id()}-label`}>
      <h3 id={`${id()}-label`} class={styles.legend}>
        {props.field.label[locale()]}
      </h3>
      <Show when={props.field.hint}>{(hint) => <p class={field.hint}>{hint()[locale()]}</p>}</Show>
      <Index each={Array.from({ length: count() })}>
        {(_, index) => (
          <GroupRow
            {...props}
            index={index}
            onDrop={count() > props.field.min ? () => drop(index) : undefined}
          />
        )}
      </Index>
      <ErrorText id={`${id()}-error`} text={errorAt(props, props.field.id)} />
      <Show when={count() < props.field.max}>
        <div>
          {/* A summary of mistakes leads here when a row is missing. */}
          <span id={id()} tabindex="-1" />
          <Button id={`${id()}-add`} kind="secondary" onClick={add}>
            <Plus aria-hidden="true" />
            {props.field.add[locale()]}
          </Button>
        </div>
      </Show>
    </section>
  )
}

interface RowProps extends GroupFieldProps {
  readonly index: number
  readonly onDrop: (() => void) | undefined
}

const GroupRow = (props: RowProps) => {
  const scope = props.state.rowScope(props.field, props.index)
  const title = () => words().row(props.field.item[locale()], props.index + 1)
  const shown = () =>
    props.field.fields.filter(
      ({ id, visible }) =>
        props.state.form().paths.has(scope.prefix + id) ||
        // An empty row is no answer yet: it shows what needs no leave.
        (visible === undefined && rowsOf(props.scope.answer(props.field.id)).length <= props.index)
    )
  return (
    <section class={styles.group} aria-label={title()}>
      <div class={styles["row-head"]}>
        <h4 id={`${fieldId(props.field.id)}-row-${props.index}`} tabindex="-1">
          {title()}
        </h4>
        <Show when={props.onDrop}>
          {(drop) => (
            <Button
              kind="quiet"
              size="s"
              aria-label={words().remove(title())}
              onClick={() => drop()()}
            >
              <Trash aria-hidden="true" />
            </Button>
          )}
        </Show>
      </div>
      <For each={shown()}>{(leaf) => props.children(leaf, scope)}</For>
    </section>
  )
}
