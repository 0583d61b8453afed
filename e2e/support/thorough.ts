/**
 * What a landing is held to and `npm test` leaves out: docs/testing.md says what that is.
 * @param is whether it is such a test
 * @returns the details of a test or a group of tests
 */
export const thoroughIf = (is: boolean) => ({ tag: is ? ["@thorough"] : [] });
