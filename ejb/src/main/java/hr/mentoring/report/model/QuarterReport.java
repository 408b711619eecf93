package hr.mentoring.report.model;

import hr.mentoring.feedback.Asking;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.Edition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the report of a quarter. It is counted once, when everything that may be said is decided and kept; then
 * its documents are made; then it is published, once. Nothing in it changes afterwards; a correction is another edition.
 */
@Entity
@Table(name = "report_quarter")
public class QuarterReport {

    @Id
    @SequenceGenerator(name = "report_quarter_seq", sequenceName = "report_quarter_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_quarter_seq")
    private long id;

    @Version
    private int version;

    private String quarter;

    private int edition;

    private String reason;

    private int threshold;

    @Column(name = "left_out")
    private int leftOut;

    @Column(name = "parts_left_out")
    private int partsLeftOut;

    private String questionnaires;

    @Column(name = "data_hash")
    private String hash;

    @Column(name = "counted_at")
    private Instant countedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "report_quote", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    private List<String> quotes = new ArrayList<>();

    protected QuarterReport() {}

    /**
     * The report of a quarter, counted and not published.
     *
     * @param reason why it is corrected; empty for the first edition
     * @param asked what each program asked
     * @param count what may be said, which is kept beside it
     */
    public QuarterReport(
            Edition edition,
            String reason,
            int threshold,
            QuarterCount count,
            List<Asking> asked,
            List<String> quotes,
            Instant now) {
        this.quarter = edition.quarter().toString();
        this.edition = edition.number();
        this.reason = reason;
        this.threshold = threshold;
        this.leftOut = count.answersLeftOut();
        this.partsLeftOut = count.partsLeftOut();
        this.questionnaires = asked.stream()
                .map(each -> new Questions(each.program().value(), each.occasion(), each.version()).toString())
                .collect(Collectors.joining(" "));
        this.quotes.addAll(quotes);
        this.hash = hashOf(count.figures(), quotes);
        this.countedAt = now;
    }

    private static String hashOf(List<Figure> figures, List<String> quotes) {
        MessageDigest digest = sha256();
        figures.stream()
                .sorted(Comparator.comparing(Figure::cell).thenComparing(Figure::measure))
                .map(Figure::canonical)
                .forEach(figure -> digest.update((figure + "\n").getBytes(StandardCharsets.UTF_8)));
        quotes.forEach(quote -> digest.update(("\n" + quote).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public long id() {
        return id;
    }

    public Quarter quarter() {
        return Quarter.parse(quarter);
    }

    /** Which edition of the quarter's report it is. */
    public Edition edition() {
        return new Edition(quarter(), edition);
    }

    /** Why it was corrected; empty for the first edition. */
    public String reason() {
        return reason;
    }

    public int threshold() {
        return threshold;
    }

    /** How many answers no figure counts, so that a comparison singles nobody out. */
    public int leftOut() {
        return leftOut;
    }

    /** How many people's parts no count counts, so that a comparison singles nobody out. */
    public int partsLeftOut() {
        return partsLeftOut;
    }

    /** Which versions of its questionnaires each program asked. */
    public List<Questions> questionnaires() {
        return Arrays.stream(questionnaires.split(" ", -1))
                .filter(version -> !version.isEmpty())
                .map(Questions::parse)
                .toList();
    }

    /** A version of what a program asks on an occasion. */
    public record Questions(long program, Occasion occasion, int number) {

        static Questions parse(String written) {
            String[] parts = written.split("[:/]", -1);
            return new Questions(
                    Long.parseLong(parts[0]),
                    parts.length < 3
                            ? Occasion.QUARTER
                            : Occasion.find(parts[2]).orElseThrow(() -> new IllegalArgumentException(written)),
                    Integer.parseInt(parts[1]));
        }

        /** {@code 7:2} for the quarter, {@code 7:1/first-meeting} for a milestone. */
        @Override
        public String toString() {
            return program + ":" + number + (occasion.isMilestone() ? "/" + occasion.key() : "");
        }
    }

    /** The SHA-256 of everything that the documents are made of. */
    public String hash() {
        return hash;
    }

    public Instant countedAt() {
        return countedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public List<String> quotes() {
        return List.copyOf(quotes);
    }

    /**
     * Lets everybody read it.
     *
     * @return whether this call published it; it is published once only
     */
    public boolean publish(Instant now) {
        if (publishedAt != null) {
            return false;
        }
        publishedAt = now;
        return true;
    }
}
