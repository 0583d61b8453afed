/** Without `limit`, a list gives this many: a client that knows no paging loses nothing in practice. */
export const maxPageSize = 1_000;
