/** Whether this browser lets a page fill the screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;
