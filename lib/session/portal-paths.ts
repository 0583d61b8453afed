import { paths } from "@/lib/paths";

const portal = [
  ...[paths.dashboard, paths.applications, paths.team, paths.monitoring, paths.billing, paths.settings],
  ...[paths.device, paths.authorize, paths.operator],
];

/** @returns whether a page is for people who are logged in, by its path */
export const isPortalPath = (pathname: string): boolean =>
  portal.some((path) => pathname === path || pathname.startsWith(`${path}/`));
