import { college } from '../../services/college/index.ts';
import { type Alone, openAlone } from '../support/alone.ts';

export interface College extends Omit<Alone, 'copy'> {
  /** Adds a record like the one with this slug but for some columns. */
  copy(table: 'courses' | 'materials', slug: string, changes: Record<string, string>): void;
}

/** The college alone over the real facts, in a file of its own. */
export async function openCollege(): Promise<College> {
  const alone = await openAlone(college);
  return { ...alone, copy: (table, slug, changes) => alone.copy(table, { column: 'slug', value: slug }, changes) };
}
