/** Where the product under test is, as the global set-up has said. */
const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm test or npx playwright test`);
  return value;
};

export const productUrl = () => given("E2E_URL");
export const databaseUrl = () => given("E2E_DATABASE_URL");
export const operatorKey = () => given("E2E_OPERATOR_KEY");
export const serviceKey = () => given("E2E_SERVICE_KEY");
export const stripeUrl = () => given("E2E_STRIPE_URL");
export const googleUrl = () => given("E2E_GOOGLE_URL");
export const gitHubUrl = () => given("E2E_GITHUB_URL");
export const mailboxUrl = () => given("E2E_MAILBOX_URL");

/** Makes another product the one under test. @returns what puts the old values back */
export function setEnvironment(values: Record<string, string>): () => void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  Object.assign(process.env, values);
  return () => Object.assign(process.env, before);
}
