package hr.mentoring.directory;

/** Happened: an export was carried out; what was done to whom is kept with the import. */
public record DirectoryImported(ImportId importId, long added, long changed, long deactivated) {}
