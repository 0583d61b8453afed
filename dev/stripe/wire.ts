import type Stripe from "stripe";

/** An object as it is on the wire: where the SDK has decimals, there is text. */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Stripe.Decimal
    ? string
    : T extends (infer Item)[]
      ? Wire<Item>[]
      : T extends object
        ? { [Key in keyof T]: Wire<T[Key]> }
        : T;

export type Customer = Wire<Stripe.Customer>;
export type PaymentMethod = Wire<Stripe.PaymentMethod>;
export type SetupIntent = Wire<Stripe.SetupIntent>;
export type Session = Wire<Stripe.Checkout.Session>;
export type InvoiceItem = Wire<Stripe.InvoiceItem>;
export type InvoiceLine = Wire<Stripe.InvoiceLineItem>;
export type Invoice = Wire<Stripe.Invoice>;
export type InvoicePayment = Wire<Stripe.InvoicePayment>;
export type PaymentIntent = Wire<Stripe.PaymentIntent>;
export type Charge = Wire<Stripe.Charge>;
export type Refund = Wire<Stripe.Refund>;
export type Dispute = Wire<Stripe.Dispute>;
export type CreditNote = Wire<Stripe.CreditNote>;
export type BalanceTransaction = Wire<Stripe.CustomerBalanceTransaction>;
export type TaxId = Wire<Stripe.TaxId>;
export type TaxRate = Wire<Stripe.TaxRate>;
export type TaxSettings = Wire<Stripe.Tax.Settings>;
export type TaxRegistration = Wire<Stripe.Tax.Registration>;
export type CreditNoteLine = Wire<Stripe.CreditNoteLineItem>;
export type Account = Wire<Stripe.Account>;
export type WebhookEndpoint = Wire<Stripe.WebhookEndpoint>;
export interface Event extends Omit<Wire<Stripe.EventBase>, "data" | "type"> {
  type: string;
  data: { object: StoredObject };
}

/** A deleted customer, as Stripe still shows it. */
interface DeletedCustomer {
  id: string;
  object: "deleted_customer";
}

/** Anything the server keeps. */
export type StoredObject =
  | Customer
  | DeletedCustomer
  | PaymentMethod
  | SetupIntent
  | Session
  | InvoiceItem
  | Invoice
  | InvoicePayment
  | PaymentIntent
  | Charge
  | Refund
  | Dispute
  | CreditNote
  | BalanceTransaction
  | TaxId
  | TaxRate
  | Event;

/** By the name Stripe gives each kind. */
export interface Kinds {
  customer: Customer;
  deleted_customer: DeletedCustomer;
  payment_method: PaymentMethod;
  setup_intent: SetupIntent;
  "checkout.session": Session;
  invoiceitem: InvoiceItem;
  invoice: Invoice;
  invoice_payment: InvoicePayment;
  payment_intent: PaymentIntent;
  charge: Charge;
  refund: Refund;
  dispute: Dispute;
  credit_note: CreditNote;
  customer_balance_transaction: BalanceTransaction;
  tax_id: TaxId;
  tax_rate: TaxRate;
  event: Event;
}

export type Kind = keyof Kinds;

/** Seconds since 1970, as Stripe tells time. */
export const seconds = (): number => Math.floor(Date.now() / 1000);
