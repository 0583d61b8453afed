import { resolve } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import ts from "typescript";

type Schema = Record<string, unknown>;

/** What Stripe calls its kinds of objects, and the SDK's types of them. */
const kinds = {
  account: "Account",
  webhook_endpoint: "WebhookEndpoint",
  customer: "Customer",
  payment_method: "PaymentMethod",
  setup_intent: "SetupIntent",
  "checkout.session": "Checkout.Session",
  invoiceitem: "InvoiceItem",
  invoice: "Invoice",
  line_item: "InvoiceLineItem",
  invoice_payment: "InvoicePayment",
  payment_intent: "PaymentIntent",
  charge: "Charge",
  refund: "Refund",
  dispute: "Dispute",
  credit_note: "CreditNote",
  customer_balance_transaction: "CustomerBalanceTransaction",
  tax_id: "TaxId",
  tax_rate: "TaxRate",
  "tax.settings": "Tax.Settings",
  "tax.registration": "Tax.Registration",
  credit_note_line_item: "CreditNoteLineItem",
  event: "EventBase",
} as const;

/**
 * Makes JSON Schemas of the types of the installed `stripe` package. They are stricter than the types: a value that the SDK only lets
 * through because it may come one day is wrong, and so is a property it does not know.
 * @returns what checks an object of each kind
 */
export function stripeSchemas(): Record<keyof typeof kinds, ValidateFunction> {
  const file = resolve("e2e/support/stripe-schemas.virtual.ts");
  const text = `import Stripe from "stripe";\n${Object.entries(kinds)
    .map(([, type], index) => `export type T${index} = Stripe.${type};`)
    .join("\n")}`;
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  if (!source) throw new Error("the types of Stripe can't be read");
  const converter = new Converter(program.getTypeChecker());
  const roots = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .map((declaration) => converter.of(program.getTypeChecker().getTypeAtLocation(declaration.name)));
  // One schema for all of them, so that what they share is compiled once; to make the code of each short takes longer than to run it.
  const ajv = new Ajv({ strict: false, allErrors: false, inlineRefs: false, code: { optimize: false } });
  const byKind = Object.fromEntries(Object.keys(kinds).map((kind, index) => [kind, roots[index]]));
  ajv.addSchema({ $id: "stripe", definitions: converter.definitions, kinds: byKind });
  return Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, ajv.compile({ $ref: `stripe#/kinds/${kind}` })]),
  ) as Record<keyof typeof kinds, ValidateFunction>;
}

class Converter {
  readonly definitions: Record<string, Schema> = {};
  private readonly names = new Map<ts.Type, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type): Schema {
    if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return { not: {} };
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === "true" };
    if (type.flags & ts.TypeFlags.String) return { type: "string" };
    if (type.flags & ts.TypeFlags.Number) return { type: "number" };
    if (type.flags & ts.TypeFlags.Boolean) return { type: "boolean" };
    if (type.isUnion()) return this.ofUnion(type);
    // On the wire a decimal is text.
    if (type.symbol?.name === "Decimal") return { type: "string", pattern: "^-?\\d+(\\.\\d+)?$" };
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", items: item ? this.of(item) : {} };
    }
    // `string & {}`, by which the SDK lets any text through.
    if (type.isIntersection()) return { type: "string" };
    return this.named(type);
  }

  private ofUnion({ types }: ts.UnionType): Schema {
    const given = types.filter((type) => !(type.flags & ts.TypeFlags.Undefined));
    const isEnum = given.some((type) => type.isStringLiteral());
    const known = given.filter((type) => !(isEnum && type.isIntersection()));
    return { anyOf: known.map((type) => this.of(type)) };
  }

  private named(type: ts.Type): Schema {
    const known = this.names.get(type);
    if (known) return { $ref: `#/definitions/${known}` };
    const name = `D${this.names.size}`;
    this.names.set(type, name);
    this.definitions[name] = this.ofObject(type);
    return { $ref: `#/definitions/${name}` };
  }

  private ofObject(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      properties[property.name] = this.of(this.checker.getTypeOfSymbol(property));
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    // `{}`: an object of any kind.
    if (Object.keys(properties).length === 0 && !index) return { type: "object" };
    return { type: "object", properties, required, additionalProperties: index ? this.of(index.type) : false };
  }
}
