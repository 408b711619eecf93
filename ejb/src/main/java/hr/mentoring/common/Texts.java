package hr.mentoring.common;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The product's sentences in the languages it speaks.
 *
 * <p>Each capability keeps its own pair of files, {@code hr/mentoring/<capability>/messages.properties} (English) and
 * {@code messages_de.properties} (German); {@link Messages} joins them, so that one key finds its sentence from
 * anywhere: {@code enrollment.window-closed} lives in the files of {@code enrollment}.
 */
public final class Texts {

    /** The languages that are complete, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Texts() {}

    /**
     * The sentence for a key, filled in by {@link MessageFormat} when there are arguments.
     *
     * @return the sentence, or the key between question marks when nobody has written it (a test finds those)
     */
    public static String of(Locale locale, String key, Object... arguments) {
        String pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : fill(locale, pattern, arguments);
    }

    /** The sentence that explains a refusal; a day or something {@link Spoken} among its arguments is written in the reader's language. */
    public static String of(Locale locale, RuleBroken refusal) {
        return fill(locale, pattern(locale, refusal.code()), refusal.arguments().toArray());
    }

    /** The language to speak with someone who asks for {@code wanted}: that one if it is complete, otherwise English. */
    public static Locale closest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** The keys that begin so and have a sentence, whatever the language. */
    public static Set<String> keys(String prefix) {
        return bundle(LANGUAGES.get(0)).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static String fill(Locale locale, String pattern, Object... arguments) {
        Object[] readable = Arrays.stream(arguments)
                .map(argument -> readable(locale, argument))
                .toArray();
        MessageFormat sentence = new MessageFormat(pattern, locale);
        Format[] wanted = sentence.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(wanted.length, readable.length); i++) {
            readable[i] = wanted[i] instanceof NumberFormat ? number(readable[i]) : readable[i];
        }
        return sentence.format(readable);
    }

    /** A number that was kept as text, where the sentence asks for one. */
    private static Object number(Object argument) {
        return argument instanceof String kept ? new BigDecimal(kept) : argument;
    }

    private static Object readable(Locale locale, Object argument) {
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
        }
        return argument instanceof Spoken spoken ? spoken.in(closest(locale)) : argument;
    }

    private static String pattern(Locale locale, String key) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            return "?" + key + "?";
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Messages.class.getName(),
                closest(locale),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
    }
}
