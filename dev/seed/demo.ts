import { seedApplication } from "./application";
import { characters } from "./characters";
import { seedTeam } from "./team";
import { seedUser } from "./user";

export const demoEmail = "demo@debrief.example";

/**
 * The team of a first look: three people, and applications at different stages.
 * @param password of all three
 * @param usedSince before which nothing was used, in milliseconds since 1970: whole months that are over are billed
 * @returns the team
 */
export async function seedDemo(password: string, usedSince: number): Promise<{ teamId: string }> {
  const owner = await seedUser({ email: demoEmail, password, firstName: "Dana", lastName: "Okafor" });
  const admin = await seedUser({ email: "sam@debrief.example", password, firstName: "Sam", lastName: "Lindqvist" });
  const developer = await seedUser({ email: "riya@debrief.example", password, firstName: "Riya", lastName: "Menon" });
  const team = await seedTeam("Northwind Telecom", owner, [
    { person: admin, role: "admin" },
    { person: developer, role: "developer" },
  ]);
  await seedApplication(team.id, owner.id, {
    usedSince,
    name: "Support chat",
    description: "Live chat on the help centre, with hand-over to the call centre when typing is not enough.",
    credentials: [
      { label: "Web server", environment: "production", character: characters["Web server"] },
      { label: "Staging", environment: "sandbox", character: characters.Staging, networks: 23 },
    ],
    members: [{ userId: developer.id, role: "admin" }],
  });
  await seedApplication(team.id, owner.id, {
    usedSince,
    name: "Field crew calls",
    description: "Group calls between dispatch and the crews on the road.",
    credentials: [
      {
        label: "Dispatch desk",
        environment: "production",
        character: characters["Dispatch desk"],
        isRotated: true,
      },
      { label: "Crew tablets, pilot", environment: "production", lastUsedDays: 90.5, makerLeft: true },
    ],
  });
  await seedApplication(team.id, admin.id, {
    usedSince,
    name: "Order updates",
    description: "Messages to customers when an order moves.",
    credentials: [
      { label: "Trial", environment: "sandbox", character: characters.Trial },
      { label: "Load test", environment: "sandbox" },
    ],
    members: [{ userId: developer.id, role: "developer" }],
  });
  await seedApplication(team.id, admin.id, {
    usedSince,
    name: "Video consultations",
    description: "An idea: let advisers see what the customer sees.",
  });
  return { teamId: team.id };
}
