package hr.mentoring.enrollment.signup;

import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.signup.SignUpService.Entry;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.Style;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Our lists under their names in every language that we speak. */
final class Vocabularies {

    static final String MENTEE = "MENTEE";
    static final String MENTOR = "MENTOR";
    static final String BOTH = "BOTH";

    private static final Map<String, List<String>> PARTS = Map.of(
            MENTEE,
            List.of(
                    "mentee",
                    "a mentee",
                    "as mentee",
                    "als mentee",
                    "looking for a mentor",
                    "i am looking for a mentor",
                    "i want to be a mentee",
                    "ich suche einen mentor",
                    "ich suche eine mentorin",
                    "protege"),
            MENTOR,
            List.of(
                    "mentor",
                    "mentorin",
                    "a mentor",
                    "as mentor",
                    "als mentor",
                    "als mentorin",
                    "i want to be a mentor",
                    "ich moechte mentor sein",
                    "ich möchte mentor sein",
                    "ich möchte mentorin sein"),
            BOTH,
            List.of(
                    "both",
                    "beides",
                    "beide",
                    "mentor and mentee",
                    "mentee and mentor",
                    "mentor mentee",
                    "mentee mentor",
                    "mentor und mentee",
                    "mentee und mentor"));

    private final Map<Catalog, Vocabulary> byCatalog = new EnumMap<>(Catalog.class);

    Vocabularies(List<Competency> competencies) {
        for (Catalog catalog : Catalog.values()) {
            byCatalog.put(catalog, new Vocabulary());
        }
        PARTS.forEach((code, names) -> names.forEach(name -> of(Catalog.PART).know(code, name)));
        for (Competency competency : competencies) {
            of(Catalog.COMPETENCY)
                    .know(competency.code(), competency.nameEnglish())
                    .know(competency.code(), competency.nameGerman())
                    .know(competency.code(), competency.code());
        }
        know(Catalog.HELP, "help", PracticalHelp.values());
        know(Catalog.INTEREST, "interest", Interest.values());
        know(Catalog.MOTIVE, "motive", Motive.values());
        know(Catalog.STYLE, "style", Style.values());
        know(Catalog.CHANNEL, "channel", Channel.values());
        knowLanguages();
    }

    Vocabulary of(Catalog catalog) {
        Vocabulary vocabulary = byCatalog.get(catalog);
        if (vocabulary == null) {
            throw new IllegalArgumentException("No vocabulary for " + catalog);
        }
        return vocabulary;
    }

    private void know(Catalog catalog, String word, Enum<?>... codes) {
        for (Enum<?> code : codes) {
            for (Locale locale : Texts.LANGUAGES) {
                of(catalog).know(code.name(), Texts.of(locale, "profile." + word + "." + code.name()));
            }
            of(catalog).know(code.name(), code.name());
        }
    }

    private void knowLanguages() {
        Vocabulary languages = of(Catalog.LANGUAGE);
        Arrays.stream(Locale.getISOLanguages()).forEach(code -> {
            Locale language = new Locale.Builder().setLanguage(code).build();
            Texts.LANGUAGES.forEach(reader -> languages.know(code, language.getDisplayLanguage(reader)));
            languages.know(code, language.getDisplayLanguage(language));
        });
        Arrays.stream(Locale.getISOLanguages()).forEach(code -> languages.know(code, code));
    }

    /** The entries of a list under their names in one language, by name. */
    static List<Entry> entries(Catalog catalog, Locale locale, List<Competency> competencies) {
        Stream<Entry> entries = switch (catalog) {
            case PART -> named("enrollment.sign-up.part.", locale, MENTEE, MENTOR, BOTH);
            case COMPETENCY ->
                competencies.stream().map(competency -> new Entry(competency.code(), competency.name(locale)));
            case HELP -> named("profile.help.", locale, PracticalHelp.values());
            case INTEREST -> named("profile.interest.", locale, Interest.values());
            case MOTIVE -> named("profile.motive.", locale, Motive.values());
            case STYLE -> named("profile.style.", locale, Style.values());
            case CHANNEL -> named("profile.channel.", locale, Channel.values());
            case LANGUAGE ->
                Arrays.stream(Locale.getISOLanguages())
                        .map(code -> new Entry(
                                code,
                                new Locale.Builder().setLanguage(code).build().getDisplayLanguage(locale)));
        };
        return entries.sorted(Comparator.comparing(Entry::name, Collator.getInstance(locale)))
                .toList();
    }

    private static Stream<Entry> named(String prefix, Locale locale, Object... codes) {
        return Arrays.stream(codes).map(code -> new Entry(code.toString(), Texts.of(locale, prefix + code)));
    }
}
