/** What the search knows of a language. All of it is general: no store's own words. */
export interface LanguageTable {
  /** Words that say little of what is asked, separated by spaces: they count for little, but are never left out. */
  readonly functionWords: string;
  /** Words of shops that mean about the same: a group in each line, its members separated by commas. */
  readonly groups: string;
  /** What short words end in when they are inflected. */
  readonly endings?: RegExp;
  /** What is written in front of a word without a space. Not seen as such in front of fewer than three letters. */
  readonly prefixes?: RegExp;
  /** The article that shoppers write without its apostrophe ("lexpedition"): tried where a word is unknown. */
  readonly elision?: RegExp;
  /** Ways to write the same sound, each with its one form ("Groesse", "Größe"). */
  readonly spellings?: readonly (readonly [RegExp, string])[];
  /** Words are written together: "Lieferzeit". */
  readonly compounds?: boolean;
}

/** For languages that we have no table of. */
export const PLAIN: LanguageTable = { functionWords: '', groups: '' };
