import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";
import { Brand } from "./brand";
import { Navigation } from "./navigation";
import { PaletteButton } from "./palette-button";
import { TeamSwitcher } from "./team-switcher";
import { UserMenu } from "./user-menu";
import type { Viewer } from "./viewer";

/** What stands at the left on a wide screen, and in the drawer on a narrow one. */
export function Sidebar({ viewer, onNavigate }: { viewer: Viewer; onNavigate?: () => void }) {
  return (
    <>
      <div className="flex h-14 items-center px-4">
        <Link href={paths.dashboard} onClick={onNavigate} className="rounded-md">
          <Brand />
        </Link>
      </div>
      <div className="mx-3 mb-4 space-y-2">
        <TeamSwitcher viewer={viewer} />
        {!viewer.lacksFactor && <PaletteButton keys={viewer.paletteKeys} onPress={onNavigate} />}
      </div>
      <div className="flex-1 overflow-y-auto px-3">
        {/* Every page but one leads back to that one. */}
        {!viewer.lacksFactor && <Navigation role={viewer.role} {...(onNavigate ? { onNavigate } : {})} />}
      </div>
      <div className="border-t border-line p-2">
        <UserMenu viewer={viewer} onNavigate={onNavigate} />
      </div>
    </>
  );
}
