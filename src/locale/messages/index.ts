// Made by `npm run localize` from the catalogues in `xliff/`: changes are made there.
import type { InterfaceLanguage } from '../languages.js';
import type { Template } from '../msg.js';
import { templates as ar } from './ar.js';
import { templates as fr } from './fr.js';

/** The messages of each language by their ids; those of the source stand in the source. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, Template>> | undefined>> = {
  en: undefined,
  ar,
  fr,
};
