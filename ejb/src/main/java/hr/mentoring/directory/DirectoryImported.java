package hr.mentoring.directory;

import hr.mentoring.common.Audited;

/** Happened: an export was carried out; what was done to whom is kept with the import. */
public record DirectoryImported(ImportId importId, long added, long changed, long deactivated) implements Audited {}
