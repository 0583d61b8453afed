import * as contract from "@/lib/contract/passkeys";
import { challengePasskey } from "@/lib/domain/second-factors/challenge-passkey";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.challengePasskey, ({ actor }) => challengePasskey(actor)),
);
