/** The command line itself is wrong: an option, a file that is not there, one that would be overwritten. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was read cannot be used. Exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
