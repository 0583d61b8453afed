import * as contract from "@/lib/contract/authentication";
import { logOut } from "@/lib/domain/authentication/log-out";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(handle(contract.logout, ({ actor }) => logOut(actor)));
