import * as contract from "@/lib/contract/proof";
import { challengeProof } from "@/lib/domain/second-factors/challenge-passkey";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.challengeProof, ({ actor }) => challengeProof(actor)),
);
