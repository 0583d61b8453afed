import type { Context } from "../context";
import { apiVersion } from "../api-version";
import { seconds, type Account, type WebhookEndpoint } from "../wire";

/** The account of this machine: nothing about it can be changed. */
export const theAccount = (): Account => ({
  id: "acct_local",
  object: "account",
  business_type: "company",
  charges_enabled: true,
  controller: { type: "account" },
  country: "US",
  created: seconds(),
  default_currency: "usd",
  details_submitted: true,
  email: null,
  metadata: {},
  payouts_enabled: true,
  type: "standard",
});

/** Where events go, all of them. */
export const theEndpoint = ({ webhookUrl }: Context): WebhookEndpoint => ({
  id: "we_local",
  object: "webhook_endpoint",
  api_version: apiVersion,
  application: null,
  created: seconds(),
  description: null,
  enabled_events: ["*"],
  livemode: false,
  metadata: {},
  status: "enabled",
  url: webhookUrl,
});
