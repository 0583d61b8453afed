import type { Metadata } from "next";
import { DocsFrame } from "@/components/docs/docs-frame";
import { Guide } from "@/components/docs/guide";
import { readConventions } from "@/lib/docs/conventions";
import { readReference } from "@/lib/docs/reference";
import { samplesOf } from "@/lib/docs/samples/samples-of";
import { env } from "@/lib/env";
import { findOwnClientId } from "@/lib/session/own-client-id";
import { readSampleLanguage } from "@/lib/session/sample-language";

export const metadata: Metadata = { title: "Managing applications" };

export default async function GuidePage() {
  const { PUBLIC_URL: publicUrl } = env();
  const chapters = readReference(publicUrl);
  const ownClientId = await findOwnClientId();
  const operations = chapters.flatMap((chapter) => chapter.operations);
  const samples = (id: string) => {
    const operation = operations.find((one) => one.id === id);
    if (!operation) throw new Error(`the guide shows ${id}, which is no operation`);
    return samplesOf(operation, publicUrl, ownClientId);
  };
  return (
    <DocsFrame chapters={chapters} conventions={readConventions()} current={null} language={await readSampleLanguage()}>
      <Guide
        ownClientId={ownClientId}
        samples={{
          logIn: samples("login"),
          createApplication: samples("createApplication"),
          createCredential: samples("createCredential"),
          check: samples("checkCredential"),
          rotate: samples("rotateCredential"),
          monitor: samples("getApplicationMonitoring"),
        }}
      />
    </DocsFrame>
  );
}
