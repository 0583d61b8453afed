import { createApplication, createCredentials, password, signUp, unique } from "../../support/accounts";
import { newestWith } from "../../support/invites";
import { inviteInPortal, rowOf } from "../../support/members-page";
import { logInToPortal, ready } from "../../support/portal";
import { expect, test } from "../../support/portal-test";
import { openSidebar } from "../../support/sidebar";
import { counted, event } from "../../support/usage";

const invitation = /https?:\/\/\S+\/invite\/\w+/;

test("a colleague opens the emailed invite, joins, and sees only the application they were added to", async ({
  page: owner,
  openElsewhere,
}) => {
  const team = await signUp();
  const [chat, calls] = [
    await createApplication(team.token, "Support chat"),
    await createApplication(team.token, "Field calls"),
  ];
  for (const { id } of [chat, calls]) {
    const { client_id } = await createCredentials(team.token, id);
    await counted([event(client_id, { quantity: 21 })]);
  }
  const email = `grace-${unique()}@example.com`;
  await owner.goto("/team");
  await logInToPortal(owner, team.email);
  await expect(owner.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
  await ready(owner);
  await owner.getByRole("button", { name: "Invite member" }).click();
  await inviteInPortal(owner, email, "Developer");
  await expect(rowOf(owner, email)).toContainText("Invited");

  const colleague = await openElsewhere();
  const [link = ""] = invitation.exec((await newestWith(email, invitation)).text) ?? [];
  await colleague.goto(link);
  await ready(colleague);
  await colleague.getByLabel("Choose a password").fill(password);
  await colleague.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(colleague.getByText("You haven’t been added to an application yet")).toBeVisible();

  await (await openSidebar(owner)).getByRole("link", { name: "Applications" }).click();
  await owner.getByRole("link", { name: chat.name }).click();
  await owner.getByRole("link", { name: "Users" }).click();
  await expect(owner.getByText("No members yet")).toBeVisible();
  await ready(owner);
  await owner.getByRole("button", { name: "Add member" }).click();
  const dialog = owner.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Grace/ }).click();
  await dialog.getByRole("button", { name: "Add member" }).click();
  await expect(rowOf(owner, email)).toContainText("Developer");

  await colleague.reload();
  await expect(colleague.getByRole("link", { name: chat.name })).toBeVisible();
  await expect(colleague.getByText(calls.name)).toBeHidden();
  const sidebar = await openSidebar(colleague);
  await expect(sidebar.getByRole("link", { name: "Billing" })).toBeHidden();
  await sidebar.getByRole("link", { name: "Monitoring" }).click();
  const usage = colleague.getByRole("table", { name: "Usage by application" });
  await expect(usage.getByRole("row").filter({ hasText: chat.name })).toContainText("21");
  await expect(usage.getByRole("row")).toHaveCount(2);

  for (const path of [`/apps/${calls.id}`, "/billing", "/settings/team"]) {
    await colleague.goto(path);
    await expect(colleague.getByRole("heading", { name: "We couldn’t find this page" })).toBeVisible();
    expect(await colleague.content()).not.toContain(calls.name);
  }
  await colleague.goto(`/apps/${chat.id}`);
  await expect(colleague.getByRole("heading", { name: chat.name, level: 1 })).toBeVisible();
});
