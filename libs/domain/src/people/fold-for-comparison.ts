/** Letters and digits only, lower case, without marks: `Đỗ Văn A` and `do van a` fold to the same. */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
