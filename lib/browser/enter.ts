/**
 * Goes to a page across the line between logged out and logged in: by a full load, so that nothing that was kept for the one
 * is shown to the other.
 */
export const enter = (path: string): void => window.location.assign(path);
