import { FileView } from "@opora/ui/file-view/file-view"
import FileText from "lucide-solid/icons/file-text"
import { Hidden } from "./hidden.tsx"

export interface HiddenFileProps {
  readonly src: string
  readonly name: string
}

/** A PDF that is shown when it is asked for. */
export const HiddenFile = (props: HiddenFileProps) => (
  <Hidden name={props.name} icon={FileText}>
    <FileView address={props.src} name={props.name} />
  </Hidden>
)
