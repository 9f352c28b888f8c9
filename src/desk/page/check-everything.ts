import type { Finding } from '../checks/finding.js';

/** All that the checks say of a draft. */
export const checkEverything = (): readonly Finding[] => [];
