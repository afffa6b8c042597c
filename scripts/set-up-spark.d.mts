export function findSparkHome(): string | undefined;
export function setUpSpark(): string;
