import { encode } from "uqr"
import styles from "./security.module.css"

export interface QrCodeProps {
  readonly text: string
  /** What the picture is, for those who do not see it. */
  readonly label: string
}

/** A QR code, drawn here: what it says goes nowhere. Black on white in every mode, for cameras. */
export const QrCode = (props: QrCodeProps) => {
  const drawn = () => encode(props.text, { ecc: "M", border: 2 })
  const dark = () =>
    drawn()
      .data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("")
  return (
    <svg
      class={styles.qr}
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${drawn().size} ${drawn().size}`}
      shape-rendering="crispEdges"
    >
      <path fill="currentColor" d={dark()} />
    </svg>
  )
}
