package hr.mentoring.common;

import java.util.Locale;

/** Something that is called differently in each language; quoted in a sentence, {@link Texts} writes it in the reader's. */
@FunctionalInterface
public interface Spoken {

    /** What it is called in a language. */
    String in(Locale language);
}
