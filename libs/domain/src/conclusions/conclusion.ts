/** State bodies (Decree 30/2020/NĐ-CP) and Party bodies (guidance 36-HD/VPTW) write papers in different forms. */
export const documentProfiles = ['state', 'party'] as const;
export type DocumentProfile = (typeof documentProfiles)[number];

export const conclusionStatuses = ['draft', 'submitted', 'approved', 'issued'] as const;
export type ConclusionStatus = (typeof conclusionStatuses)[number];

/** A heading, a numbered conclusion, or a plain paragraph. */
export const conclusionBlockKinds = ['heading', 'paragraph', 'clause'] as const;
export type ConclusionBlockKind = (typeof conclusionBlockKinds)[number];
