import { For, type JSX } from "solid-js"
import { keepPlace } from "./keep-place.ts"
import { lastOpened, setLastOpened } from "./remembered-list.ts"
import { Table } from "./table.tsx"
import { walkRows } from "./walk-rows.ts"

/** A column of the table. On a phone each case is a card, and its cells name themselves. */
export interface Column<Item> {
  readonly title: string
  readonly cell: (item: Item) => JSX.Element
}

export interface CaseTableProps<Item> {
  readonly items: ReadonlyArray<Item>
  /** The first column is the link to the case. */
  readonly columns: ReadonlyArray<Column<Item>>
  readonly addressOf: (item: Item) => string
  /** What the link says to who can't see the row. */
  readonly nameOf: (item: Item) => string
}

/** Cases by what they are, never by whose: that is seen only in the case. */
export const CaseTable = <Item,>(props: CaseTableProps<Item>) => {
  let body: HTMLTableSectionElement | undefined
  const links = () => [...(body?.querySelectorAll("a") ?? [])]
  const place = keepPlace(links, () => props.items)
  walkRows(links)
  return (
    <Table titles={props.columns.map(({ title }) => title)}>
      <tbody ref={(element) => (body = element)} {...place}>
        <For each={props.items}>
          {(item) => (
            <tr data-last={lastOpened() === props.addressOf(item) ? "" : undefined}>
              <For each={props.columns}>
                {(column, index) => (
                  <td data-name={column.title}>
                    {index() > 0 ? (
                      column.cell(item)
                    ) : (
                      <a
                        href={props.addressOf(item)}
                        aria-label={props.nameOf(item)}
                        onClick={() => setLastOpened(props.addressOf(item))}
                      >
                        {column.cell(item)}
                      </a>
                    )}
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </Table>
  )
}
