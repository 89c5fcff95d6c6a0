export const studioAliases: Readonly<Record<string, string>>;
