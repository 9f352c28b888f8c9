/** From a frame to the page around it: `{ type: 'cssr-frame-height', height: 1234 }`, in CSS pixels. */
export const FRAME_HEIGHT = 'cssr-frame-height';

/** From a page to a frame: `{ type: 'cssr-frame-ask' }`. The frame tells its height again. */
export const FRAME_ASK = 'cssr-frame-ask';

/** From a frame to the page around it: `{ type: 'cssr-frame-go', top: 567 }`, how far down in the frame is what the reader has gone to, in CSS pixels. */
export const FRAME_GO = 'cssr-frame-go';
