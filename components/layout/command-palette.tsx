"use client";

import { Command } from "cmdk";
import { Boxes, User } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog as Primitive } from "radix-ui";
import { useState, type ReactNode } from "react";
import { usePaletteSearch } from "@/lib/client/palette";
import { paths } from "@/lib/paths";
import { can, type TeamRole } from "@/lib/permissions";
import { palettePages } from "./palette-pages";

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  role: TeamRole;
}

/** Finds pages, applications and members by what they are called. */
export function CommandPalette({ open, onOpenChange, role }: CommandPaletteProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-50 animate-fade-in bg-scrim" />
        <Primitive.Content
          aria-describedby={undefined}
          className="fixed inset-x-2 top-[12dvh] z-50 mx-auto max-w-lg animate-rise-in overflow-hidden rounded-xl border border-line bg-raised shadow-high outline-none"
        >
          <Primitive.Title className="sr-only">Go to</Primitive.Title>
          <Palette role={role} onGo={() => onOpenChange(false)} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Palette({ role, onGo }: { role: TeamRole; onGo: () => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const { applications, members } = usePaletteSearch(typed);
  const words = typed.trim().toLowerCase();
  const pages = palettePages.filter(
    ({ label, permission }) => label.toLowerCase().includes(words) && (!permission || can({ role }, permission)),
  );

  function go(href: string) {
    onGo();
    router.push(href);
  }

  return (
    // The server has searched applications and members; pages are searched above.
    <Command label="Go to" shouldFilter={false} loop>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder="A page, an application, somebody…"
        className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-ink-faint"
      />
      <Command.List className="max-h-[60dvh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-8 text-center text-ink-soft">Nothing is called that.</Command.Empty>
        <Group heading="Pages" isShown={pages.length > 0}>
          {pages.map(({ href, label, icon: Icon }) => (
            <Item key={href} value={href} onSelect={() => go(href)} icon={<Icon aria-hidden />}>
              {label}
            </Item>
          ))}
        </Group>
        <Group heading="Applications" isShown={applications.length > 0}>
          {applications.map(({ id, name }) => (
            <Item key={id} value={id} onSelect={() => go(paths.application(id))} icon={<Boxes aria-hidden />}>
              {name}
            </Item>
          ))}
        </Group>
        <Group heading="Members" isShown={members.length > 0}>
          {members.map(({ id, first_name: first, last_name: last, email }) => (
            <Item
              key={id}
              value={id}
              onSelect={() => go(`${paths.team}?q=${encodeURIComponent(email)}`)}
              icon={<User aria-hidden />}
            >
              {`${first} ${last}`}
              <span className="truncate text-ink-soft">{email}</span>
            </Item>
          ))}
        </Group>
      </Command.List>
    </Command>
  );
}

function Group({ heading, isShown, children }: { heading: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null;
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-soft"
    >
      {children}
    </Command.Group>
  );
}

interface ItemProps {
  value: string;
  onSelect: () => void;
  icon: ReactNode;
  children: ReactNode;
}

function Item({ value, onSelect, icon, children }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-10 cursor-pointer items-center gap-3 rounded-md px-3 aria-selected:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-soft"
    >
      {icon}
      <span className="flex min-w-0 gap-2 truncate">{children}</span>
    </Command.Item>
  );
}
