/** An address as it is given and kept, with all its fields. */
export const harbourStreet = {
  line1: "12 Harbour Street",
  line2: null,
  postal_code: "20457",
  city: "Hamburg",
  state: null,
  country: "DE",
};
