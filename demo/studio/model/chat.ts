/** The chat providers and the ids that each of them needs, out of the document's own schema. */
import * as v from 'valibot';
import { chatSchema } from '../../../src/core/schema-chat.js';

export interface Provider {
  readonly name: string;
  readonly ids: readonly { readonly name: string; readonly isOptional: boolean }[];
}

export const PROVIDERS: readonly Provider[] = chatSchema.options.map(({ entries }) => ({
  name: entries.provider.literal,
  ids: Object.entries<v.GenericSchema>(entries)
    .filter(([name]) => name !== 'provider')
    .map(([name, schema]) => ({ name, isOptional: schema.type === 'optional' })),
}));

/** Would this id be taken? Empty ones are. */
export function fitsProvider(provider: string, name: string, text: string): boolean {
  const entries = chatSchema.options.find((option) => option.entries.provider.literal === provider)?.entries;
  const schema = entries && (entries as Readonly<Record<string, v.GenericSchema>>)[name];
  return text === '' || (schema !== undefined && v.safeParse(schema, text).success);
}
