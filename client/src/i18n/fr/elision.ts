/** "d’" before a vowel, else "de ", as French has it: "d’Imaginove", "de Minalogic". */
export function de(name: string): string {
  return /^[aeiouy]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}

/** The same at the beginning of a sentence: "D’Imaginove". */
export function deAtStart(name: string): string {
  return `D${de(name).slice(1)}`;
}
