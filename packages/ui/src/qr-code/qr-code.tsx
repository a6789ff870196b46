import { encode } from "uqr"
import styles from "./qr-code.module.css"

export interface QrCodeProps {
  readonly text: string
  /** What the picture is, for those who do not see it. */
  readonly label: string
}

/** A QR code, drawn here: what it says goes to nobody. Dark on light in every theme, or scanners miss it. */
export const QrCode = (props: QrCodeProps) => {
  const code = () => encode(props.text, { border: 3, ecc: "M" })
  const path = () =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("")
  return (
    <svg
      class={styles.qr}
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
    >
      <path d={path()} />
    </svg>
  )
}
