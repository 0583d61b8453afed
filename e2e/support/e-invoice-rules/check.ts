import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import SaxonJS from "saxon-js";

const at = (name: string) => join(process.cwd(), "e2e/support/e-invoice-rules", name);

let schema: XsdValidator | undefined;

/** UN/CEFACT's schema of the Cross Industry Invoice. */
function schemaOfCii(): XsdValidator {
  if (schema) return schema;
  xmlRegisterFsInputProviders();
  const url = at("CrossIndustryInvoice_100pD16B.xsd");
  return (schema = within(XmlDocument.fromBuffer(readFileSync(url), { url }), (document) =>
    XsdValidator.fromDoc(document),
  ));
}

let rules: object | undefined;

/** EN 16931's business rules as the European Commission publishes them, compiled: README.md says from what. */
const rulesOfEn16931 = (): object =>
  (rules ??= JSON.parse(gunzipSync(readFileSync(at("en16931-cii-1.3.16.sef.json.gz"))).toString("utf8")) as object);

/** @returns what is wrong with an e-invoice by the schema and by the rules of EN 16931, warnings included; empty for nothing */
export const findEInvoiceFaults = (xml: Uint8Array): string[] => [...findSchemaFaults(xml), ...findRuleFaults(xml)];

const findSchemaFaults = (xml: Uint8Array): string[] =>
  within(XmlDocument.fromBuffer(xml), (document) => {
    try {
      schemaOfCii().validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });

function findRuleFaults(xml: Uint8Array): string[] {
  const sourceText = Buffer.from(xml).toString("utf8");
  const options = { stylesheetInternal: rulesOfEn16931(), sourceText, destination: "serialized" } as const;
  const svrl = { svrl: "http://purl.oclc.org/dsdl/svrl" };
  return within(XmlDocument.fromString(SaxonJS.transform(options, "sync").principalResult), (report) => {
    if (report.find("//svrl:fired-rule", svrl).length === 0) return ["no rule was looked at"];
    return report.find("//svrl:failed-assert/svrl:text", svrl).map(({ content }) => content.trim());
  });
}

/** The library's memory is not collected by itself. */
function within<Result>(document: XmlDocument, look: (document: XmlDocument) => Result): Result {
  try {
    return look(document);
  } finally {
    document.dispose();
  }
}
