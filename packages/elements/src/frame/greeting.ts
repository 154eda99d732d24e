/**
 * The only words that pass between the two windows themselves: the frame says them to ask for a port, and they come back with one. They hold
 * nothing, so that it does not matter who else hears them.
 */
export const greeting = 'poet-frame/1';
