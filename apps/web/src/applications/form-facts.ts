import type { ProfileShown } from "@opora/contract/profile/profile"
import type { ProfileFacts } from "@opora/domain/catalogue/prefill"
import { profileOf } from "@opora/domain/profile/profile"

/** What a form takes from «Мои данные». */
export const factsFrom = ({ sections, phones, emails }: ProfileShown): ProfileFacts => {
  const [phone] = phones
  const [email] = emails
  return { ...profileOf(sections, { phones, emails }), phone, email }
}
