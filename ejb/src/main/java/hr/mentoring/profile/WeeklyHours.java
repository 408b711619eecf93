package hr.mentoring.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;

/**
 * The hours of a week in which somebody can meet, in their own time zone: 168 hours from Monday midnight on, each free or
 * not. {@link #inUtc} lays two people's weeks over each other.
 */
public final class WeeklyHours {

    /** No hour at all. */
    public static final WeeklyHours NONE = new WeeklyHours(new BitSet());

    /** Monday to Friday, nine to five: what a form begins with, and what is taken where nobody was asked. */
    public static final WeeklyHours OFFICE = of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
            .map(day -> new Slot(day, 9, 17))
            .toList());

    /** Quarters of an hour in a week: the finest step in which time zones differ. */
    public static final int QUARTERS_IN_WEEK = 7 * 24 * 4;

    private static final int HOURS_IN_WEEK = 7 * 24;
    private static final int HEX_LENGTH = HOURS_IN_WEEK / 4;

    private final BitSet hours;

    private WeeklyHours(BitSet hours) {
        this.hours = hours;
    }

    /**
     * A stretch of one day.
     *
     * @param from the first hour, 0 to 23
     * @param to the hour at which it ends, 1 to 24 and after {@code from}
     */
    public record Slot(DayOfWeek day, int from, int to) {

        public Slot {
            if (from < 0 || to > 24 || from >= to) {
                throw new IllegalArgumentException("%s %d-%d is no stretch of a day".formatted(day, from, to));
            }
        }
    }

    /** The week that consists of these stretches; they may touch and overlap. */
    public static WeeklyHours of(List<Slot> slots) {
        BitSet hours = new BitSet(HOURS_IN_WEEK);
        for (Slot slot : slots) {
            hours.set(hour(slot.day(), slot.from()), hour(slot.day(), slot.from()) + slot.to() - slot.from());
        }
        return new WeeklyHours(hours);
    }

    /** The week that {@link #toString} has written. */
    public static WeeklyHours parse(String hex) {
        if (hex.length() != HEX_LENGTH) {
            throw new IllegalArgumentException(
                    "A week has %d hexadecimal digits, not %d".formatted(HEX_LENGTH, hex.length()));
        }
        return new WeeklyHours(BitSet.valueOf(HexFormat.of().parseHex(hex)));
    }

    /** The stretches, in the order of the week, each as long as possible within its day. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int end = hour(day, 24);
            for (int from = hours.nextSetBit(hour(day, 0)); from >= 0 && from < end; ) {
                int to = Math.min(hours.nextClearBit(from), end);
                slots.add(new Slot(day, from - hour(day, 0), to - hour(day, 0)));
                from = hours.nextSetBit(to);
            }
        }
        return slots;
    }

    /** Whether somebody is free during this whole hour. */
    public boolean contains(DayOfWeek day, int hour) {
        return hours.get(hour(day, hour));
    }

    public boolean isEmpty() {
        return hours.isEmpty();
    }

    /** How many hours of the week are free. */
    public int count() {
        return hours.cardinality();
    }

    /**
     * The same week as everybody's clock in UTC shows it, in quarters of an hour from Monday midnight on.
     *
     * @param zone where the person lives
     * @param week any day of the week that is meant, since summer time moves it
     */
    public BitSet inUtc(ZoneId zone, LocalDate week) {
        LocalDate monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        BitSet quarters = new BitSet(QUARTERS_IN_WEEK);
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            int offset = monday.atStartOfDay()
                    .plusHours(hour)
                    .atZone(zone)
                    .getOffset()
                    .getTotalSeconds();
            int first = Math.floorMod(hour * 4 - Math.floorDiv(offset, 15 * 60), QUARTERS_IN_WEEK);
            for (int quarter = 0; quarter < 4; quarter++) {
                quarters.set((first + quarter) % QUARTERS_IN_WEEK);
            }
        }
        return quarters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours week && hours.equals(week.hours);
    }

    @Override
    public int hashCode() {
        return hours.hashCode();
    }

    /** 42 hexadecimal digits, as the database keeps it. */
    @Override
    public String toString() {
        byte[] bytes = new byte[HOURS_IN_WEEK / 8];
        byte[] used = hours.toByteArray();
        System.arraycopy(used, 0, bytes, 0, used.length);
        return HexFormat.of().formatHex(bytes);
    }

    private static int hour(DayOfWeek day, int hour) {
        return (day.getValue() - 1) * 24 + hour;
    }
}
