import type { Context } from "../context";
import { textOf, type Params } from "../form";
import { changedCustomer, newCustomer } from "../objects/customer";
import type { Customer } from "../wire";
import { found } from "./found";

export function createCustomer(context: Context, params: Params): Customer {
  const customer = changedCustomer(newCustomer(context.store.newId("cus")), params);
  context.emit("customer.created", context.store.put(customer));
  return customer;
}

export function updateCustomer(context: Context, params: Params, id: string): Customer {
  const before = found(context, "customer", id);
  const customer = changedCustomer(before, params);
  const method = customer.invoice_settings.default_payment_method;
  if (typeof method === "string") found(context, "payment_method", method, "invoice_settings[default_payment_method]");
  context.emit("customer.updated", context.store.put(customer));
  return customer;
}

const gone = (id: string) => ({ id, object: "customer", deleted: true });

const tombOf = (id: string) => `${id}_deleted`;

/** One that was deleted is still known as such. */
export const readCustomer = (context: Context, _: Params, id: string) =>
  context.store.get("deleted_customer", tombOf(id)) ? gone(id) : found(context, "customer", id);

export function deleteCustomer(context: Context, _: Params, id: string) {
  const customer = found(context, "customer", id);
  context.store.remove(id);
  context.store.put({ id: tombOf(id), object: "deleted_customer" });
  context.emit("customer.deleted", customer);
  return gone(id);
}

export const customersOf = ({ store }: Context, params: Params): Customer[] => {
  const email = textOf(params.email);
  return store.list("customer").filter((customer) => !email || customer.email === email);
};
