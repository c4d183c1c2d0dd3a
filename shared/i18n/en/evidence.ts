export const evidence = {
  never: (): string => 'You have not exchanged letters yet.',
};
