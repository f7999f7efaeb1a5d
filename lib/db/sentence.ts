/**
 * A failure that the operator can mend: the message is one whole English sentence, and whoever runs the
 * command prints it alone, without a stack.
 */
export class Sentence extends Error {
  override name = 'Sentence'
}
