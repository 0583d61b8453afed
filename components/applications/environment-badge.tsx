import { Badge } from "@/components/ui/badge";
import type { Environment } from "@/lib/contract/environments";

export const environmentNames: Record<Environment, string> = { sandbox: "Sandbox", production: "Production" };

export const EnvironmentBadge = ({ environment }: { environment: Environment }) => (
  <Badge tone={environment}>{environmentNames[environment]}</Badge>
);
