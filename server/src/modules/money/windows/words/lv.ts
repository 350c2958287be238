export default {
  formats: 'lv-LV',
} as const;
