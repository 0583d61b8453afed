/** Where the queue keeps its tables, apart from ours. */
export const schema = "jobs";
