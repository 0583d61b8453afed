const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @returns an id in its one spelling, lower case, whichever it came in (RFC 9562, section 4); whatever is no id stays as it is */
export const inLowerCase = (value: string): string => (uuid.test(value) ? value.toLowerCase() : value);
