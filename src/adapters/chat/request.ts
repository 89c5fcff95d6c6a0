import type { ChatRequest } from './chat.js';

/** The fields that hold something; none where none does. */
export function given(
  fields: Readonly<Record<string, string | undefined>>,
): Record<string, string> | undefined {
  const entries = Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]));
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** The request as a message that the shopper can still change: what it is about in the first line. */
export function draft({ subject, orderNumber, message }: ChatRequest): string {
  return [[subject, orderNumber].filter(Boolean).join(' – '), message].filter(Boolean).join('\n');
}

/** `pt` for `pt-BR`: what a provider takes that knows languages alone. */
export function language({ locale }: ChatRequest): string | undefined {
  return locale?.split('-')[0]?.toLowerCase();
}
