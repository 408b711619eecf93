package hr.mentoring.report.rendering;

import hr.mentoring.common.Texts;

/** The few words that every report has, in its language. */
public final class Words {

    private final ReportDocument document;

    Words(ReportDocument document) {
        this.document = document;
    }

    /** The sentence with this key. */
    public String of(String key) {
        return Texts.of(document.language(), key);
    }

    /** The sentence with this key and what is named in it. */
    public String of(String key, Object named) {
        return Texts.of(document.language(), key, named);
    }
}
