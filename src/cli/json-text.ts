import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { InputError } from './errors.js';

/** Where something stands in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON file that knows where each of its values stands. */
export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The value at a JSON Pointer, or what is around the place where it is missing. */
  locate(pointer: string): Place;
  /** From where to where the value at a pointer goes in the text; `undefined` where there is none. */
  rangeOf(pointer: string): readonly [from: number, to: number] | undefined;
}

/** A file that is no JSON, with the place at which that shows. */
export class JsonError extends InputError {
  constructor(
    readonly file: string,
    readonly place: Place,
    reason: string,
  ) {
    super(`${file}:${place.line}:${place.column} is not JSON: ${reason}`);
  }
}

/** The text of a JSON file, called `file` in messages. @throws {JsonError} When it is no JSON. */
export function parseJsonText(file: string, text: string): JsonFile {
  const body = parseTree(file, text);
  const find = (pointer: string) => walk(body, pointer);
  return {
    file,
    text,
    value: JSON.parse(text) as unknown,
    locate: (pointer) => {
      const { line, column } = find(pointer).node.loc.start;
      return { line, column };
    },
    rangeOf: (pointer) => {
      const { node, isExact } = find(pointer);
      return isExact ? [node.loc.start.offset, node.loc.end.offset] : undefined;
    },
  };
}

function parseTree(file: string, text: string): ValueNode {
  try {
    const { body } = parse(text, { mode: 'json' });
    JSON.parse(text);
    return body;
  } catch (error) {
    const { message } = error as Error;
    const isCut = /end of input/iu.test(message);
    const lines = text.split('\n');
    const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    // An engine's errors may have a line and a column of their own: those of the script that threw them.
    const [place = '', line = 1, column = 1] = /\s*\((\d+):(\d+)\)$/u.exec(message) ?? [];
    const at = isCut ? end : { line: Number(line), column: Number(column) };
    const reason = message.slice(0, message.length - place.length).replace(/\.$/u, '');
    const remedy = isCut
      ? 'the file is cut off, save it again.'
      : 'mend it there, often a comma too many or too few.';
    throw new JsonError(file, at, `${reason}; ${remedy}`);
  }
}

/** The node that a pointer leads to, or the last one on the way that is there. */
function walk(root: ValueNode, pointer: string): { node: ValueNode; isExact: boolean } {
  let node = root;
  for (const step of pointer.split('/').slice(1).map(unescape)) {
    let next: ValueNode | undefined;
    if (node.type === 'Array') next = node.elements[Number(step)]?.value;
    if (node.type === 'Object')
      // The last one of a name counts, as for JSON.parse.
      next = node.members.findLast(({ name }) => name.type === 'String' && name.value === step)?.value;
    if (!next) return { node, isExact: false };
    node = next;
  }
  return { node, isExact: true };
}

const unescape = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');
