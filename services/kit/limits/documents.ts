import type { DocumentNode } from 'graphql';

/** How much source text the kept documents may have together; a parsed document takes some 30 times its text. */
const mostCharacters = 1_000_000;

/** Valid documents by the hash of their text, so that one that comes again is neither parsed nor validated. */
export class Documents {
  readonly #known = new Map<string, { document: DocumentNode; characters: number }>();
  #characters = 0;

  get(hash: string): DocumentNode | undefined {
    const found = this.#known.get(hash);
    if (found === undefined) return undefined;
    this.#known.delete(hash);
    this.#known.set(hash, found);
    return found.document;
  }

  /** Keeps the document and forgets those that were not asked for the longest. */
  set(hash: string, document: DocumentNode, characters: number): void {
    if (this.#known.has(hash)) return;
    this.#known.set(hash, { document, characters });
    this.#characters += characters;
    for (const [oldest, { characters: freed }] of this.#known) {
      if (this.#characters <= mostCharacters) break;
      this.#known.delete(oldest);
      this.#characters -= freed;
    }
  }
}
