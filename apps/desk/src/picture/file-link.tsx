import ExternalLink from "lucide-solid/icons/external-link"
import { words } from "./picture.words.ts"
import styles from "./file-link.module.css"

export interface FileLinkProps {
  readonly href: string
  readonly name: string
}

/** A file that the browser shows in a tab of its own. Each look is journalled by the server. */
export const FileLink = (props: FileLinkProps) => (
  <a class={styles.link} href={props.href} target="_blank" rel="noreferrer">
    {props.name}
    <ExternalLink aria-hidden="true" />
    <span class="sr">{words().newTab}</span>
  </a>
)
