import { attribute } from '../dom.js';
import { refusal } from '../csp.js';
import type { Finding } from '../finding.js';
import { frameAddress, type PageFacts } from '../page.js';
import { holdUp } from './blocked.js';

/** Frames that show an element. */
export function checkFrames({ frames, policies }: PageFacts): Finding[] {
  return frames.flatMap((frame): Finding[] => {
    const where = [frame];
    const { attribute: name, value: src } = frameAddress(frame)!;
    const findings: Finding[] = [];
    const held = holdUp(frame);
    if (held) findings.push({ id: 'frame-blocked', where, values: { attribute: name, tool: held.tool, src } });
    const was = attribute(frame, 'sandbox');
    if (was !== null && !/\ballow-scripts\b/i.test(was)) findings.push({ id: 'frame-sandbox', where, values: { was, src } });
    if (!attribute(frame, 'title')?.trim() && !attribute(frame, 'aria-label')) findings.push({ id: 'frame-title', where, values: { src } });
    const refused = policies.map((policy) => refusal(policy, 'frame', src)).find(Boolean);
    if (refused) findings.push({ id: 'csp-frame', where, values: { src, was: refused.was, line: refused.line ?? '' } });
    return findings;
  });
}
