import { cookies } from "next/headers";
import { sampleLanguageCookies, sampleLanguageIn, type SampleLanguage } from "@/lib/view/sample-language";

/** @returns the language in which the reader has last looked at samples */
export async function readSampleLanguage(): Promise<SampleLanguage> {
  const sent = await cookies();
  // The portal is reached by one of the two, and a browser has only that one.
  return sampleLanguageIn((sent.get(sampleLanguageCookies.https) ?? sent.get(sampleLanguageCookies.http))?.value);
}
