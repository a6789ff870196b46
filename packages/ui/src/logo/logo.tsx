/** The arch that holds: the sign of Opora. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" class="logo" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--primary)" />
    <path
      d="M9 23v-7.5a7 7 0 0 1 14 0V23M16 23v-6"
      fill="none"
      stroke="var(--on-primary)"
      stroke-width="3"
      stroke-linecap="round"
    />
  </svg>
)
