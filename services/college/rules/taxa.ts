/** A taxon seen from another: itself (0), so many steps above it (negative) or below it (positive). */
export interface NearTaxon {
  taxon: string;
  near: string;
  steps: number;
}

/** Every taxon with itself and all taxa above and below it, so that what covers it is a join over an index. */
export function taxonProximities(taxa: readonly { scientificName: string; parent: string | null }[]): NearTaxon[] {
  const parents = new Map(taxa.map(t => [t.scientificName, t.parent]));
  return taxa.flatMap(({ scientificName: taxon }) => {
    const found: NearTaxon[] = [{ taxon, near: taxon, steps: 0 }];
    let steps = 0;
    for (let above = parents.get(taxon) ?? null; above !== null; above = parents.get(above) ?? null) {
      steps += 1;
      found.push({ taxon, near: above, steps: -steps }, { taxon: above, near: taxon, steps });
    }
    return found;
  });
}
