/** What the client's build leaves for the server's; declared here, so that types are checked before anything is built. */
declare module '*/.vite/manifest.json' {
  const manifest: import('vite').Manifest;
  export default manifest;
}
