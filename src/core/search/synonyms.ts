import type { Words } from './words.js';

/** A phrase that means what other words mean; by stems. */
interface Phrase {
  readonly stems: readonly string[];
  readonly others: ReadonlySet<string>;
}

/** To read a group is so much more work than to read as many letters of a text. */
const READING = 8;

/** Groups of words and short phrases that mean about the same; by stems. */
export class Synonyms {
  /** The words of all groups. */
  readonly words = new Set<string>();
  readonly #byStem = new Map<string, Set<string>>();
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(private readonly language: Words) {}

  /** Stems that mean what this one means. */
  of(stem: string): Iterable<string> {
    return this.#byStem.get(stem) ?? [];
  }

  /** The phrases of a query, each with the place of its last word and the stems of what it means. */
  phrases(stems: readonly string[]): { readonly last: number; readonly others: ReadonlySet<string> }[] {
    return stems.flatMap((stem, at) =>
      (this.#phrases.get(stem) ?? [])
        .filter((phrase) => phrase.stems.every((part, index) => stems[at + index] === part))
        .map((phrase) => ({ last: at + phrase.stems.length - 1, others: phrase.others })),
    );
  }

  /** All groups are added before the first question. Gives back how many letters it has read. */
  add(group: readonly string[]): number {
    const members = group.map((member) => {
      const words = this.language.of(member);
      for (const word of words) this.words.add(word);
      const telling = words.filter((word) => !this.language.isFunctionWord(word));
      const stems = (list: readonly string[]) => list.map((word) => this.language.stem(word));
      return { stems: stems(words), telling: stems(telling) };
    });
    for (const member of members) {
      const [first] = member.stems;
      if (first === undefined) continue;
      const others = new Set(members.filter((other) => other !== member).flatMap(({ telling }) => telling));
      if (member.stems.length === 1) {
        const known = this.#byStem.get(first) ?? new Set();
        for (const other of others) if (other !== first) known.add(other);
        this.#byStem.set(first, known);
      } else {
        const phrase = { stems: member.stems, others };
        this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase]);
      }
    }
    return group.join('').length * READING;
  }
}
