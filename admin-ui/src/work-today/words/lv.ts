export const words = {
  work: {
    nothing: 'Nekas negaida. Labs darbs!',
    quiet: 'Šodien nav jādara',
  },
};
