// Zoom factor of one press of a button or key.

export const ZOOM_STEP = 1.4;
