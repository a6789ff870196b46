import ImageIcon from "lucide-solid/icons/image"
import { Hidden } from "./hidden.tsx"
import { Picture, type PictureProps } from "./picture.tsx"

/** A picture that is shown when it is asked for. */
export const HiddenPicture = (props: PictureProps) => (
  <Hidden name={props.name} icon={ImageIcon}>
    <Picture {...props} />
  </Hidden>
)
