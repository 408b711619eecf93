package hr.mentoring.report;

/** The forms in which a report can be had. */
public enum ReportFormat {
    /** For the screen. */
    HTML("text/html", "html"),
    /** For print and archive: PDF/UA. */
    PDF("application/pdf", "pdf"),
    /** For calculating further. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** For other tools. */
    CSV("text/csv", "csv"),
    /** For other programs. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** How HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** How its files end. */
    public String extension() {
        return extension;
    }
}
