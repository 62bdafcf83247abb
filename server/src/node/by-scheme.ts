import { schemeOf } from '../workspace/addresses';
import type { DecisionFiles, Files } from '../workspace/files';

/** Files of the disk by one way, those of virtual folders by the other. */
export function filesByScheme(disk: Files, virtual: Files): Files {
  const of = (uri: string): Files => (schemeOf(uri) === 'file' ? disk : virtual);
  return {
    list: (folder) => of(folder.uri).list(folder),
    admits: (folder, uri) => of(folder.uri).admits(folder, uri),
    read: (uri, maxFileSize) => of(uri).read(uri, maxFileSize),
    isFolder: (uri) => of(uri).isFolder(uri),
    exists: (uri) => of(uri).exists(uri),
    looksLikeCode: (folderUri) => of(folderUri).looksLikeCode(folderUri),
  };
}

/** Likewise for decisions. */
export function decisionsByScheme(disk: DecisionFiles, virtual: DecisionFiles): DecisionFiles {
  const of = (uri: string): DecisionFiles => (schemeOf(uri) === 'file' ? disk : virtual);
  return {
    read: (folderUri) => of(folderUri).read(folderUri),
    update: (folderUri, change) => of(folderUri).update(folderUri, change),
  };
}
