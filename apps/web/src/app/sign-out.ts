import { createSubmission } from "@opora/ui/form/submission"
import { problemText } from "@opora/ui/refusal/problem-text"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import { signOut } from "./session.ts"

/** «Выйти», from wherever it is pressed. If the server can't be told, says so: the session still lives. */
export const useSignOut = () => {
  const navigate = useNavigate()
  return createSubmission(async () => {
    try {
      await signOut()
      navigate("/sign-in")
    } catch (error) {
      say(problemText(error), "bad")
    }
  })
}
