export { activityTable as table } from '../../views/activity-table.js';
