import { rgb, type Hex } from './colour.js';

/**
 * Lightness contrast Lc of text on a ground, about -108 (light on dark) to 106 (dark on light), by the Accessible Perceptual Contrast
 * Algorithm. Written from the published formula and constants of APCA 0.1.9, "0.0.98G-4g" (Andrew Somers,
 * https://github.com/Myndex/SAPC-APCA/blob/master/documentation/APCA-W3-LaTeX.md). No part of WCAG 2.2: for information.
 */
export function apca(text: Hex, ground: Hex): number {
  const [front, back] = [screenLuminance(text), screenLuminance(ground)];
  if (Math.abs(back - front) < 0.0005) return 0;
  const darkOnLight = back > front;
  const contrast = (darkOnLight ? back ** 0.56 - front ** 0.57 : back ** 0.65 - front ** 0.62) * 1.14;
  if (Math.abs(contrast) < 0.1) return 0;
  return 100 * (contrast + (darkOnLight ? -0.027 : 0.027));
}

/** Estimated luminance of a screen, with a soft clamp near black. */
function screenLuminance(hex: Hex): number {
  const { r, g, b } = rgb(hex);
  const luminance = 0.2126729 * r ** 2.4 + 0.7151522 * g ** 2.4 + 0.072175 * b ** 2.4;
  return luminance < 0.022 ? luminance + (0.022 - luminance) ** 1.414 : luminance;
}
