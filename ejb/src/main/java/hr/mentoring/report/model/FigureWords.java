package hr.mentoring.report.model;

import hr.mentoring.common.Texts;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Interval;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * How figures are written. They are rounded here, once, for all formats. An average or share at the very end of its scale
 * would tell what each single person said, so there it is blunted to "or more" and "or less".
 */
final class FigureWords {

    private static final double BLUNT = 0.2;
    private static final double BLUNT_SHARE = 0.05;

    private final Locale language;

    FigureWords(Locale language) {
        this.language = language;
    }

    Value count(int count) {
        return new Value(NumberFormat.getIntegerInstance(language).format(count), (double) count, false, 0);
    }

    /** An amount that no scale limits. */
    Value decimalOf(double amount) {
        double rounded = Math.round(amount * 10) / 10.0;
        return new Value(decimal(rounded), rounded, false, 1);
    }

    Value withheld() {
        return Value.withheld(Texts.of(language, "report.withheld"));
    }

    Value mean(Mean mean, int least, int most) {
        double rounded = Math.round(blunted(mean, least, most).value() * 10) / 10.0;
        if (mean.value() > most - BLUNT) {
            return Value.text("≥ " + decimal(rounded));
        }
        if (mean.value() < least + BLUNT) {
            return Value.text("≤ " + decimal(rounded));
        }
        return new Value(decimal(rounded), rounded, false, 1);
    }

    /** An average with its interval behind it, in a cell. */
    Value withInterval(Optional<Mean> mean, int least, int most) {
        return mean.map(value -> {
                    Value plain = mean(value, least, most);
                    String text = isBlunted(value, least, most)
                            ? plain.text()
                            : plain.text() + " (" + interval(value.interval().within(least, most)) + ")";
                    return new Value(text, plain.number(), false, 1);
                })
                .orElse(withheld());
    }

    Value optional(Optional<Mean> mean, int least, int most) {
        return mean.map(value -> mean(value, least, most)).orElse(withheld());
    }

    /** An average with its sign: what is above zero was received more than given. */
    Value balance(Mean mean) {
        double rounded = Math.round(mean.value() * 10) / 10.0;
        String sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "±";
        return new Value(sign + decimal(Math.abs(rounded)), rounded, false, 1);
    }

    boolean isBlunted(Mean mean, int least, int most) {
        return mean.value() > most - BLUNT || mean.value() < least + BLUNT;
    }

    Mean blunted(Mean mean, int least, int most) {
        return new Mean(mean.n(), Math.max(least + BLUNT, Math.min(most - BLUNT, mean.value())), mean.deviation());
    }

    /** Where an average may lie, as it is drawn: only a point at the very end of its scale. */
    Interval drawn(Mean mean, int least, int most) {
        double end = blunted(mean, least, most).value();
        return isBlunted(mean, least, most)
                ? new Interval(end, end)
                : mean.interval().within(least, most);
    }

    Value share(Share share) {
        if (share.value() > 1 - BLUNT_SHARE) {
            return Value.text("≥ " + percent(1 - BLUNT_SHARE));
        }
        if (share.value() < BLUNT_SHARE) {
            return Value.text("≤ " + percent(BLUNT_SHARE));
        }
        return rate(share);
    }

    /** A share that tells nothing about what anybody said, such as that of those who answered. */
    Value rate(Share share) {
        double rounded = Math.round(share.value() * 100) / 100.0;
        return new Value(percent(rounded), rounded, true, 0);
    }

    boolean isBlunted(Share share) {
        return share.value() > 1 - BLUNT_SHARE || share.value() < BLUNT_SHARE;
    }

    /** The share that stands for one at the very end of its scale. */
    double blunted(Share share) {
        return Math.max(BLUNT_SHARE, Math.min(1 - BLUNT_SHARE, share.value()));
    }

    /** A share with its interval behind it, in a cell. */
    Value withInterval(Share share) {
        Value plain = share(share);
        return isBlunted(share)
                ? plain
                : new Value(plain.text() + " (" + percents(share.interval()) + ")", plain.number(), true, 0);
    }

    String interval(Interval interval) {
        return decimal(interval.low()) + "–" + decimal(interval.high());
    }

    String percents(Interval interval) {
        return percent(interval.low()) + "–" + percent(interval.high());
    }

    String percent(double share) {
        return NumberFormat.getIntegerInstance(language).format(Math.round(share * 100)) + "\u00a0%";
    }

    /** A number between -1 and 1. */
    String hundredths(double value) {
        return decimal(value, 2);
    }

    private String decimal(double value) {
        return decimal(value, 1);
    }

    private String decimal(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
