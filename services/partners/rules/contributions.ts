/** The amount as everybody may see it: an amount that is not public is not shown to anyone yet (ACCESS: contributions). */
export const shownAmount = ({ amount, amountIsPublic }: { amount: number | null; amountIsPublic: boolean }): number | null => (amountIsPublic ? amount : null);
