/** The path of the page that is asked for, as proxy.ts tells the pages. */
export const pathHeader = "x-debrief-path";
