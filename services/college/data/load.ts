import type { Loading } from '../../kit/data.ts';
import type { Q } from '../context.ts';
import { loadCatalogue } from './catalogue.ts';

/** Fills an empty database with the facts and, where asked, with demonstration records. */
export async function load(q: Q, loading: Loading): Promise<void> {
  await loadCatalogue(q, loading);
}
