import { define } from '../shared/define.js';
import { CssrRecommendationList } from './recommendation-list.js';

define('cssr-recommendation-list', CssrRecommendationList);
