import * as contract from "@/lib/contract/proof";
import { createProof } from "@/lib/domain/authentication/create-proof";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.createProof, ({ actor, body }) => createProof(actor, body)),
);
