import { createApplication, createCredentials, signUp, unique, type Account } from "../support/accounts";
import { call } from "../support/api";
import { openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { thoroughIf } from "../support/thorough";

interface Form {
  page: (about: About) => string;
  /** Where the API keeps it, and how it is changed there. */
  path: (about: About) => string;
  method: "PATCH" | "PUT";
  label: string;
  save: string;
  /** What the API is told, and tells, for what is typed into the field. */
  body: (typed: string) => Record<string, unknown>;
  told?: (typed: string) => Record<string, unknown>;
  /** Something in another field. */
  elsewhere?: Record<string, unknown>;
  typed: [mine: string, theirs: string, others: string];
  /** Nobody else can change it. */
  isOwn?: true;
}

interface About extends Account {
  applicationId: string;
  userId: string;
}

const words: Form["typed"] = ["What I typed", "What they saved", "What others saved"];
const name = (typed: string) => ({ name: typed });

const forms: Record<string, Form> = {
  "an application": {
    page: ({ applicationId }) => `/apps/${applicationId}/settings`,
    path: ({ applicationId }) => `/application/${applicationId}`,
    method: "PATCH",
    label: "Name",
    save: "Save changes",
    body: name,
    elsewhere: { description: "Said by somebody else." },
    typed: words,
  },
  "one's profile": {
    page: () => "/settings",
    path: ({ userId }) => `/user/${userId}`,
    method: "PATCH",
    label: "About you",
    save: "Save changes",
    body: (bio) => ({ bio }),
    elsewhere: { first_name: "Olivia" },
    typed: words,
    isOwn: true,
  },
  "the team's name": {
    page: () => "/settings/team",
    path: ({ teamId }) => `/team/${teamId}`,
    method: "PATCH",
    label: "Team name",
    save: "Rename team",
    body: name,
    told: (team_name) => ({ team_name }),
    // No two teams share one.
    typed: [`Mine ${unique()}`, `Theirs ${unique()}`, `Others ${unique()}`],
  },
  "the billing details": {
    page: () => "/billing",
    path: ({ teamId }) => `/team/${teamId}/billing/details`,
    method: "PATCH",
    label: "Company",
    save: "Save billing details",
    body: name,
    elsewhere: { contact_email: "ap@example.com" },
    typed: words,
  },
  "the budgets": {
    page: () => "/billing",
    path: () => "/billing/budgets",
    method: "PUT",
    label: "Whole team",
    save: "Save budgets",
    body: (amount) => ({ team: Number(amount) * 100 }),
    typed: ["110", "220", "330"],
  },
};

for (const [what, form] of Object.entries(forms)) {
  test(
    `if someone else saves ${what} while you edit, you see both versions and choose one`,
    thoroughIf(!["an application", "the budgets"].includes(what)),
    async ({ page }) => {
      const account = await signUp();
      const { token, email } = account;
      const { id: applicationId } = await createApplication(token);
      const { id: userId } = (await call<{ id: string }>("GET", "/user/me", { token })).body;
      const about = { ...account, applicationId, userId };
      const path = form.path(about);
      const tell = async (body: object) => expect((await call(form.method, path, { token, body })).status).toBe(200);
      const kept = async () => (await call("GET", path, { token })).body;
      const told = form.told ?? form.body;
      const [mine, theirs, others] = form.typed;

      await openAs(page, email, form.page(about));
      const field = page.getByLabel(form.label, { exact: true });
      await expect(field).toBeVisible();
      await ready(page);
      const press = () => page.getByRole("button", { name: form.save }).click();
      const labels = form.isOwn
        ? { said: "You changed this in another tab or window", theirs: "Use that", mine: "Keep what I typed" }
        : { said: "Someone else changed this", theirs: "Use theirs", mine: "Keep mine" };
      const clash = page.getByRole("alert").filter({ hasText: labels.said });

      await field.fill(mine);
      await tell(form.body(theirs));
      await press();
      await expect(clash).toContainText(theirs);
      await expect(clash).toContainText(mine);
      await expect(field).toHaveValue(mine);
      expect(await kept()).toMatchObject(told(theirs));
      await clash.getByRole("button", { name: labels.theirs }).click();
      await expect(field).toHaveValue(theirs);
      await expect(clash).toBeHidden();

      await field.fill(mine);
      await tell(form.body(others));
      await press();
      await clash.getByRole("button", { name: labels.mine }).click();
      await expect.poll(kept).toMatchObject(told(mine));
      await expect(clash).toBeHidden();
      await expect(field).toHaveValue(mine);

      // What others have saved in another field is no reason to ask, and stays.
      if (!form.elsewhere) return;
      await field.fill(theirs);
      await tell(form.elsewhere);
      await press();
      await expect.poll(kept).toMatchObject({ ...told(theirs), ...form.elsewhere });
      await expect(clash).toBeHidden();
    },
  );
}

test(
  "if someone else renames credentials while you do, your label is kept, and you can still save it",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const { id } = await createApplication(token);
    const credentials = await createCredentials(token, id);
    await openAs(page, email, `/apps/${id}/credentials`);
    await expect(page).toHaveURL(/\/credentials$/);
    await ready(page);
    await page.getByRole("button", { name: `Actions for ${credentials.label}` }).click();
    await page.getByRole("menuitem", { name: "Rename" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Label").fill("Mine");
    await call("PATCH", `/application/${id}/creds/${credentials.id}`, { token, body: { label: "Theirs" } });
    await dialog.getByRole("button", { name: "Rename" }).click();
    await expect(dialog.getByRole("alert")).toContainText("they’re called “Theirs” now");
    await expect(dialog.getByLabel("Label")).toHaveValue("Mine");
    await dialog.getByRole("button", { name: "Rename anyway" }).click();
    await expect(page.getByText("Renamed to Mine")).toBeVisible();
  },
);
