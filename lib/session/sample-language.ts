import { cookies } from "next/headers";
import { sampleLanguageCookie, sampleLanguageIn, type SampleLanguage } from "@/lib/view/sample-language";

/** @returns the language in which the reader has last looked at samples */
export const readSampleLanguage = async (): Promise<SampleLanguage> =>
  sampleLanguageIn((await cookies()).get(sampleLanguageCookie)?.value);
