/**
 * Loads what a file of `app/api` exports. The build makes a table of all of them in place of this: `scripts/setup/bundle-server.mjs`.
 * @param folder below `app/api`, such as `team/[id]/billing`
 */
export const loadRoute = async (folder: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `../../app/api/${folder}/route.ts`);
