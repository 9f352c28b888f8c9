import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrRecommendationList } from './recommendation-list.js';

define('cssr-recommendation-list', CssrRecommendationList);
