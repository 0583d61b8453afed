import XmlBuilder from "fast-xml-builder";

/** As Factur-X 1.0 names its XMP schema, and its file in a PDF. */
const schema = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
const fileName = "factur-x.xml";

/** What its XMP says, and what that means: PDF/A wants properties described that aren't its own. */
const properties = [
  ["DocumentType", "INVOICE", "What the file inside is"],
  ["DocumentFileName", fileName, "The name of the file inside"],
  ["Version", "1.0", "The version of Factur-X"],
  ["ConformanceLevel", "EN 16931", "The profile of Factur-X"],
] as const;

/** What makes a PDF one that can be kept for decades (PDF/A-3b, ISO 19005-3), with files in it. */
export const archived = { subset: "PDF/A-3b", pdfVersion: "1.7" } as const;

/**
 * Puts the invoice for machines into the PDF of the same invoice, as Factur-X and ZUGFeRD have it.
 * @param pdf that is begun as `archived`
 * @param issued the file's own date: a clock would make other bytes each time
 */
export function attachXml(pdf: PDFKit.PDFDocument, xml: Uint8Array, issued: Date): void {
  const file = {
    name: fileName,
    type: "text/xml",
    description: "This invoice for machines",
    creationDate: issued,
    modifiedDate: issued,
    // What both say is the same. The library's types don't have it.
    relationship: "Alternative",
  };
  pdf.file(Buffer.from(xml), file);
  pdf.appendXML(metadata());
}

function metadata(): string {
  const builder = new XmlBuilder({ ignoreAttributes: false });
  return builder.build({
    "rdf:Description": [
      {
        "@_rdf:about": "",
        "@_xmlns:pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
        "@_xmlns:pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
        "@_xmlns:pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
        "pdfaExtension:schemas": {
          "rdf:Bag": {
            "rdf:li": {
              "@_rdf:parseType": "Resource",
              "pdfaSchema:schema": "Factur-X PDFA Extension Schema",
              "pdfaSchema:namespaceURI": schema,
              "pdfaSchema:prefix": "fx",
              "pdfaSchema:property": { "rdf:Seq": { "rdf:li": properties.map(describe) } },
            },
          },
        },
      },
      {
        "@_rdf:about": "",
        "@_xmlns:fx": schema,
        ...Object.fromEntries(properties.map(([name, value]) => [`fx:${name}`, value])),
      },
    ],
  });
}

const describe = ([name, , description]: (typeof properties)[number]) => ({
  "@_rdf:parseType": "Resource",
  "pdfaProperty:name": name,
  "pdfaProperty:valueType": "Text",
  "pdfaProperty:category": "external",
  "pdfaProperty:description": description,
});
