/** What the document says of itself, and what holds for every call. */
export const info = {
  title: "Debrief Management API",
  version: "1.0.0",
  description: `Manage teams, applications and the credentials with which they use the Debrief Communication API.

**Bodies** are JSON in UTF-8, named in \`snake_case\`; fields that are not known are ignored.

**Errors** all have one shape: \`errorType\`, a message per field (or one under \`message\`) in \`response\`, and the \`request_id\` under which we find the call.

**Who calls** is said by \`Authorization: Bearer\` and the access token of a login. A token acts for one team; what is in another is not found.

**Lists** are bare arrays of up to 1,000. \`limit\` asks for fewer; while there is more, the \`Link\` header says where.

**Limits** are told by \`RateLimit\` and \`RateLimit-Policy\`; who is over one gets 429 and \`Retry-After\`.

**Repeating** a call that creates something is safe with an \`Idempotency-Key\`.

**Ids** are opaque. **Instants** are ISO 8601 in UTC.`,
  contact: { name: "Debrief Developer", url: "https://developers.debrief.com" },
  license: { name: "Proprietary", identifier: "LicenseRef-Debrief" },
};
