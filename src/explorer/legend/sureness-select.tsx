import { useExplorer } from '../frame/explorer.ts'
import { SURENESS_NAMES } from '../state/describe-step.ts'
import { SURENESS_CHOICES } from '../state/view.ts'

/** Chooses how sure things must be to be shown, on the whole page. */
export function SurenessSelect() {
  const { session } = useExplorer()
  return (
    <select
      value={session.view.value.sureness}
      onChange={(event) => {
        const chosen = SURENESS_CHOICES.find((choice) => choice === event.currentTarget.value)
        if (chosen !== undefined) session.take({ do: 'set sureness', sureness: chosen })
      }}
    >
      {SURENESS_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {SURENESS_NAMES[choice]}
        </option>
      ))}
    </select>
  )
}
