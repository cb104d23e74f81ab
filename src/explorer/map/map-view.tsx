/** Placeholder until the places have coordinates. */
export function MapView() {
  return <p class="hint pad">No place here has coordinates.</p>
}
