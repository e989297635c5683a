/** As many trials as on each change, or `FAULT_TIMES` as many: a night or a release runs more. */
export const times = (n: number): number => Math.ceil(n * Number(process.env['FAULT_TIMES'] ?? 1));

/** Another `FAULT_SEED` gives other trials; the same one, the same. */
export const seedOf = (n: number): number => n + Number(process.env['FAULT_SEED'] ?? 0);
