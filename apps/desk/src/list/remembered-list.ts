import { createSignal } from "solid-js"

/** Where the list stands that was looked at last, tab and all: a case leads back to it. */
export const [lastList, setLastList] = createSignal("/")

/** The address of the case that was opened last: the arrow keys go on from it. */
export const [lastOpened, setLastOpened] = createSignal("")
