/** Whether this browser supports full-screen mode. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;
