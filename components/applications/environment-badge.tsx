import { Badge } from "@/components/ui/badge";

const names = { sandbox: "Sandbox", production: "Production" } as const;

export type Environment = keyof typeof names;

export const EnvironmentBadge = ({ environment }: { environment: Environment }) => (
  <Badge tone={environment}>{names[environment]}</Badge>
);
