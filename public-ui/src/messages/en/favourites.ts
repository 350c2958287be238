export default {
  title: 'My favourites',
  none: 'No favourites yet',
  noneText: 'Press “Add to favourites” on a programme to find it here later.',
  add: 'Add to favourites',
  remove: 'Remove from favourites',
  added: 'Added to favourites.',
  removed: 'Removed from favourites.',
  failed: 'That did not work. Try again.',
};
