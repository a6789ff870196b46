import type { ParentProps } from "solid-js"
import { Frame } from "./frame.tsx"
import { Header } from "./header.tsx"

/** Around the pages that need no sign-in. */
export const OpenShell = (props: ParentProps) => (
  <>
    <Header />
    <Frame narrow>{props.children}</Frame>
  </>
)
