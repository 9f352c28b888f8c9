import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrRecommendationList } from './recommendation-list.js';

define('cssr-recommendation-list', CssrRecommendationList);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrRecommendationList } from './recommendation-list.js';
