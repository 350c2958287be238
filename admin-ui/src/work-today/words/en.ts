export const words = {
  work: {
    nothing: 'Nothing is waiting. Well done!',
    quiet: 'Nothing to do today',
  },
};
