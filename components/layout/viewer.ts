/** What the shell shows of who looks at it. */
export interface Viewer {
  name: string;
  email: string;
  emailVerified: boolean;
  teamName: string;
}
