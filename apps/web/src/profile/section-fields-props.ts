import type { KeptSection } from "@opora/contract/profile/profile"
import type { FieldProblems } from "@opora/ui/form/field-problems"

/** What the fields of a section are given. */
export interface SectionFieldsProps {
  /** What stands in the section now. */
  readonly kept: KeptSection | undefined
  readonly problems: FieldProblems
  /** Gets what is typed, as it would be sent: right or not. */
  readonly onDraft: (value: unknown) => void
}
