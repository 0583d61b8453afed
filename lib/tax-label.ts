/** @returns what stands beside an amount of tax: "VAT 19%" */
export const taxLabel = ({ name, rate }: { name: string; rate: string }): string => `${name} ${rate}%`;
