package hr.mentoring.web.common;

import hr.mentoring.common.Spoken;
import hr.mentoring.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How pages write days, moments, people and what has another name in each language: {@code #{words.day(cohort.startsOn())}}. */
@Named
@ApplicationScoped
public class Words {

    /** Beyond this many days the distance says less than the date itself. */
    private static final long NEAR = 60;

    @Inject
    private Pages pages;

    @Inject
    private ReaderZone zone;

    @Inject
    private Clock clock;

    /** A day and, when it is near, how far away it is: "Thu, 3 Dec 2026, in 12 days"; empty for null. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long away = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(zone.get())), day);
        String date = date(day);
        return Math.abs(away) > NEAR ? date : date + ", " + distance(away);
    }

    /** A day alone: "Thu, 3 Dec 2026"; empty for null. */
    public String date(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(
                                pages.locale().getLanguage().equals("de") ? "EE, d. MMM yyyy" : "EEE, d MMM yyyy",
                                pages.locale())
                        .format(day);
    }

    /** A moment on the reader's own clock; empty for null. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZoneId reader = zone.get();
        return date(LocalDate.ofInstant(moment, reader)) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(pages.locale())
                        .format(moment.atZone(reader));
    }

    /** The name of something in the reader's language. */
    public String said(Spoken named) {
        return named.in(pages.locale());
    }

    /** How far away: "today", "in 12 days", "3 days ago". */
    public String distance(long days) {
        return Texts.of(pages.locale(), "common.in-days", days, Math.abs(days));
    }

    /** The first letters of the first and last word of a name, for the round sign beside it. */
    public String initials(@Nullable String name) {
        String[] words = name == null ? new String[0] : name.strip().split("\\s+");
        return Arrays.stream(words.length > 1 ? new String[] {words[0], words[words.length - 1]} : words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
