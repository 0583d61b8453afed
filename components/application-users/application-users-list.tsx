"use client";

import { useState } from "react";
import { SearchField } from "@/components/patterns/search-field";
import { fullName } from "@/components/team/user-name";
import type { ApplicationUser } from "@/lib/client/application-users";
import type { Application } from "@/lib/client/applications";
import { ApplicationUsersTable } from "./application-users-table";
import type { ApplicationViewer } from "./application-viewer";

interface ApplicationUsersListProps {
  application: Application;
  viewer: ApplicationViewer;
  users: readonly ApplicationUser[];
  mayManage: boolean;
}

/** From so many on, one looks for somebody rather than at all. */
const many = 10;

export function ApplicationUsersList({ users, ...rest }: ApplicationUsersListProps) {
  const [text, setText] = useState("");
  const isSearchable = users.length >= many;
  const q = isSearchable ? text.trim().toLowerCase() : "";
  const found = users.filter((user) => `${fullName(user)} ${user.email}`.toLowerCase().includes(q));
  return (
    <>
      {isSearchable && (
        <div className="border-b border-line px-4 py-3 sm:px-5">
          <SearchField label="Search users" value={text} onChange={setText} />
          <p role="status" className="sr-only">
            {q && `${found.length} of ${users.length} found.`}
          </p>
        </div>
      )}
      {found.length > 0 ? (
        <ApplicationUsersTable users={found} {...rest} />
      ) : (
        <p className="px-6 py-12 text-center font-medium">Nobody has “{text.trim()}” in their name or address</p>
      )}
    </>
  );
}
