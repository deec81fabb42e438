export const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
export const head = (...cells: string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];
/** How much of the peer's time we take. */
export const ratio = (own: number, peer: number): string => (own < peer ? `1/${(peer / own).toFixed(1)}` : `${(own / peer).toFixed(1)} ×`);
