import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { versions } from "@/lib/contract/versions";
import type { checkCredential as checkDeclaration } from "@/lib/contract/credential-check";
import type { getRotation } from "@/lib/contract/credential-rotation";
import type {
  createCredential,
  credentialSchema,
  getRefusals,
  reportLeakedCredential,
  rotateCredential,
  updateCredential,
} from "@/lib/contract/credentials";
import { applicationKeys } from "./applications";
import { callApi, callPagedApi } from "./api";

export type Credential = z.output<typeof credentialSchema>;
export type NewCredential = z.output<typeof createCredential.answer>;
export type Refusals = z.output<typeof getRefusals.answer>;
export type Rotation = z.output<typeof getRotation.answer>;
export type CredentialCheckAnswer = z.output<typeof checkDeclaration.answer>;

/** How often the use of two secrets is looked at, in milliseconds. */
const pace = 15_000;

export const credentialKeys = { list: (applicationId: string) => ["credentials", applicationId] as const };

/** Of what the key safety page shows, whatever it is limited to. */
export const keySafetyKey = ["key-safety"] as const;

export const useCredentials = (applicationId: string) =>
  useQuery({
    queryKey: credentialKeys.list(applicationId),
    queryFn: async ({ signal }) =>
      (await callPagedApi("listCredentials", { params: { id: applicationId }, signal })).items,
    // During a rotation, people watch for the old secret to fall silent.
    refetchInterval: ({ state: { data } }) => (data?.some(({ secrets }) => secrets.length > 1) ? pace : false),
  });

/** Credentials decide what an application shows of itself too: its environments and last use. */
function useInvalidate(applicationId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: credentialKeys.list(applicationId) }),
      client.invalidateQueries({ queryKey: applicationKeys.all }),
      client.invalidateQueries({ queryKey: keySafetyKey }),
    ]);
}

/**
 * A plain function, not a mutation: a mutation's result stays in a cache, and this one is a secret.
 * @returns what generates credentials
 */
export function useGenerateCredential(applicationId: string) {
  const invalidate = useInvalidate(applicationId);
  return async (body: z.input<typeof createCredential.body>): Promise<NewCredential> => {
    const made = await callApi("createCredential", { params: { id: applicationId }, body });
    void invalidate();
    return made;
  };
}

/**
 * Asks with the credentials themselves whether they work; neither they nor the answer are kept.
 * @throws ApiError
 */
export const checkCredential = ({
  client_id,
  client_secret,
}: Pick<NewCredential, "client_id" | "client_secret">): Promise<CredentialCheckAnswer> =>
  callApi("checkCredential", { body: { client_id, client_secret } });

/** @returns what rotates the secret, unless somebody else has since it was seen; a plain function for the same reason */
export function useRotateCredential(applicationId: string, credentialId: string) {
  const invalidate = useInvalidate(applicationId);
  return async (body: z.input<typeof rotateCredential.body>, seen: Credential): Promise<NewCredential> => {
    const params = { id: applicationId, creds_id: credentialId };
    const made = await callApi("rotateCredential", { params, body, ifMatch: versions.credential(seen) });
    void invalidate();
    return made;
  };
}

interface Renaming {
  label: string;
  /** The credentials as they were when the label was typed. */
  seen: Credential;
}

/** Shows the new label at once, and the old one again if the API refuses. */
export function useRenameCredential(applicationId: string, credentialId: string) {
  const client = useQueryClient();
  const queryKey = credentialKeys.list(applicationId);
  return useMutation({
    mutationFn: ({ label, seen }: Renaming) =>
      callApi("updateCredential", {
        params: { id: applicationId, creds_id: credentialId },
        body: { label },
        ifMatch: versions.credential(seen),
      }),
    onMutate: async ({ label }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<Credential[]>(queryKey);
      client.setQueryData<Credential[]>(queryKey, (list) =>
        list?.map((credential) => (credential.id === credentialId ? { ...credential, label } : credential)),
      );
      return { before };
    },
    onError: (_error, _renaming, context) => client.setQueryData(queryKey, context?.before),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

/** Why credentials were refused; looked up when somebody asks. */
export const useRefusals = (applicationId: string, credentialId: string) =>
  useQuery({
    queryKey: ["credential-refusals", applicationId, credentialId],
    queryFn: ({ signal }) => callApi("getRefusals", { params: { id: applicationId, creds_id: credentialId }, signal }),
    // People look at it to see what has changed.
    staleTime: 0,
  });

/** What still uses the old secret of a rotation. */
export const useRotation = (applicationId: string, credentialId: string) =>
  useQuery({
    queryKey: ["rotation", applicationId, credentialId],
    queryFn: ({ signal }) => callApi("getRotation", { params: { id: applicationId, creds_id: credentialId }, signal }),
    // People watch it go quiet.
    staleTime: 0,
    refetchInterval: pace,
  });

/**
 * Ends the overlap of a rotation, unless somebody else has rotated the secret since it was seen: `finishRotation` revokes the old secret,
 * `undoRotation` the new one.
 */
export function useEndOverlap(how: "finishRotation" | "undoRotation", applicationId: string, credentialId: string) {
  const invalidate = useInvalidate(applicationId);
  return useMutation({
    mutationFn: (seen: Credential) =>
      callApi(how, {
        params: { id: applicationId, creds_id: credentialId },
        ifMatch: versions.credential(seen),
      }),
    onSettled: invalidate,
  });
}

interface PolicyChange {
  changes: z.input<typeof updateCredential.body>;
  /** The credentials as they were when the form opened. */
  seen: Credential;
}

/** Changes what a policy's form asks for, unless somebody else has changed the credentials since they were seen. */
export function useChangePolicy(applicationId: string, credentialId: string) {
  const invalidate = useInvalidate(applicationId);
  return useMutation({
    mutationFn: ({ changes, seen }: PolicyChange) =>
      callApi("updateCredential", {
        params: { id: applicationId, creds_id: credentialId },
        body: changes,
        ifMatch: versions.credential(seen),
      }),
    onSettled: invalidate,
  });
}

/** Says that a secret was leaked. It takes no version: it has to stop, whoever else has changed what meanwhile. */
export function useReportLeak(applicationId: string, credentialId: string) {
  const invalidate = useInvalidate(applicationId);
  return useMutation({
    mutationFn: (body: z.input<typeof reportLeakedCredential.body>) =>
      callApi("reportLeakedCredential", { params: { id: applicationId, creds_id: credentialId }, body }),
    onSuccess: invalidate,
  });
}

export function useDeleteCredential(applicationId: string, credentialId: string) {
  const invalidate = useInvalidate(applicationId);
  return useMutation({
    mutationFn: () => callApi("deleteCredential", { params: { id: applicationId, creds_id: credentialId } }),
    onSuccess: invalidate,
  });
}
