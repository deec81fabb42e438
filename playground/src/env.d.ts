declare module '*.css';
declare module '@fontsource-variable/source-serif-4';
declare module '@fontsource-variable/source-sans-3';
/** Built packs; the types must hold before there is a build. */
declare module 'amends/packs/*' {
  const pack: import('amends').Pack;
  export default pack;
}
