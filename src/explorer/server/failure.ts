/** Why an answer did not come. `message` is for the person in front of the screen. */
export class AskFailure extends Error {
  override readonly name = 'AskFailure'
}
