import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { Avatar } from "@/components/patterns/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Monogram } from "@/components/ui/monogram";
import { Spinner } from "@/components/ui/spinner";
import { Sample } from "./sample";

const colours = ["canvas", "surface", "raised", "sunken", "line", "line-control", "ink", "ink-soft", "ink-faint"];
const meanings = ["accent", "accent-soft", "sandbox-soft", "production-soft", "danger", "danger-soft"];
const charts = ["chart-1", "chart-2", "chart-3", "chart-4", "chart-5"];
const looks = ["primary", "secondary", "quiet", "danger", "dangerQuiet"] as const;
const sizes = ["small", "medium", "large"] as const;

export function TokenSamples() {
  return (
    <>
      <Sample title="Colours">
        <ul className="grid grid-cols-3 gap-2 text-xs sm:grid-cols-5">
          {[...colours, ...meanings, ...charts].map((name) => (
            <li key={name}>
              <span className="block h-8 rounded-md border border-line" style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Type">
        <p className="text-xl font-semibold tracking-tight">Title of a page</p>
        <p className="font-semibold">Title of a section</p>
        <p>Text, with a number in it: 1,234,567.89</p>
        <p className="text-ink-soft">Text that stands back</p>
        <p className="font-mono text-xs">prod_client_2bX9…</p>
      </Sample>
      <Sample title="Buttons">
        {looks.map((look) => (
          <div key={look} className="flex flex-wrap items-center gap-2">
            {sizes.map((size) => (
              <Button key={size} look={look} size={size}>
                {look}
              </Button>
            ))}
            <Button look={look} pending>
              busy
            </Button>
            <Button look={look} disabled>
              disabled
            </Button>
          </div>
        ))}
      </Sample>
      <Sample title="Badges, pictures, spinner">
        <div className="flex flex-wrap items-center gap-2">
          <Badge>Neutral</Badge>
          <EnvironmentBadge environment="sandbox" />
          <EnvironmentBadge environment="production" />
          <Badge tone="good">Good</Badge>
          <Badge tone="waiting">Waiting</Badge>
          <Badge tone="bad">Bad</Badge>
          <Avatar name="Dana Okafor" avatar={null} />
          <Monogram name="Support chat" />
          <Spinner className="size-4" />
        </div>
      </Sample>
    </>
  );
}
