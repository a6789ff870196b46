import styles from "./progress.module.css"

/** How far something has come, 0 to 100. */
export const Progress = (props: { readonly label: string; readonly value: number }) => (
  <div
    class={styles.track}
    role="progressbar"
    aria-label={props.label}
    aria-valuenow={props.value}
    aria-valuemin={0}
    aria-valuemax={100}
  >
    <i style={{ width: `${props.value}%` }} />
  </div>
)
