/** Why a chat did not open. `code` is stable. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  constructor(
    readonly code: 'blocked' | 'timeout' | 'unavailable' | 'aborted',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
