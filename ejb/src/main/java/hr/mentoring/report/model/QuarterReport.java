package hr.mentoring.report.model;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.disclosure.Voice;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report of one quarter. It is counted once, when everything that may be said is decided and kept; then its documents
 * are made; then it is published, once. Nothing in it changes afterwards.
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

    private int threshold;

    @Column(name = "left_out")
    private int leftOut;

    private String questionnaires;

    @Column(name = "data_hash")
    private String hash;

    @Column(name = "counted_at")
    private Instant countedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
    private List<Figure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_quote", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    private List<String> quotes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_voice", joinColumns = @JoinColumn(name = "report_id"))
    private List<CountedVoice> voices = new ArrayList<>();

    protected QuarterReport() {}

    /**
     * The report of a quarter, counted and not published.
     *
     * @param questionnaires which version of its questionnaire each program was asked with
     * @param blocks who stands behind the figures
     */
    public QuarterReport(
            Quarter quarter,
            int threshold,
            int leftOut,
            Map<Long, Integer> questionnaires,
            List<Figure> figures,
            List<String> quotes,
            Map<Voice, Integer> blocks,
            Instant now) {
        this.quarter = quarter.toString();
        this.threshold = threshold;
        this.leftOut = leftOut;
        this.questionnaires = questionnaires.entrySet().stream()
                .map(program -> program.getKey() + ":" + program.getValue())
                .collect(Collectors.joining(" "));
        this.figures.addAll(figures);
        this.quotes.addAll(quotes);
        blocks.forEach((voice, block) -> voices.add(new CountedVoice(voice, block)));
        this.hash = hashOf(figures, quotes);
        this.countedAt = now;
    }

    private static String hashOf(List<Figure> figures, List<String> quotes) {
        String canonical = figures.stream().map(Figure::canonical).sorted().collect(Collectors.joining("\n")) + "\n\n"
                + String.join("\n", quotes);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
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

    public int threshold() {
        return threshold;
    }

    /** How many answers no figure counts, so that a comparison singles nobody out. */
    public int leftOut() {
        return leftOut;
    }

    /** Which version of its questionnaire each program was asked with. */
    public SortedMap<Long, Integer> questionnaires() {
        SortedMap<Long, Integer> versions = new TreeMap<>();
        for (String program : questionnaires.isEmpty() ? new String[0] : questionnaires.split(" ", -1)) {
            int colon = program.indexOf(':');
            versions.put(Long.parseLong(program.substring(0, colon)), Integer.parseInt(program.substring(colon + 1)));
        }
        return versions;
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

    /** The figures by cell and measure. */
    public Figures figures() {
        return new Figures(figures);
    }

    public List<String> quotes() {
        return List.copyOf(quotes);
    }

    /** Who stands behind the figures, in which block. */
    public Map<Voice, Integer> blocks() {
        Map<Voice, Integer> blocks = new HashMap<>();
        voices.forEach(voice -> blocks.put(new Voice(voice.personId, voice.pairId), voice.block));
        return blocks;
    }

    /** The managers who have a report of their own. */
    public List<Long> managers() {
        return figures.stream()
                .filter(figure -> figure.measure().equals(Measures.COUNTED))
                .map(figure -> CellKey.managerOf(figure.cell()))
                .filter(manager -> manager > 0)
                .sorted()
                .toList();
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

    /** A voice and the block it was counted in. */
    @Embeddable
    public static class CountedVoice {

        @Column(name = "person_id")
        private long personId;

        @Column(name = "pair_id")
        private long pairId;

        private int block;

        protected CountedVoice() {}

        CountedVoice(Voice voice, int block) {
            this.personId = voice.person();
            this.pairId = voice.pair();
            this.block = block;
        }
    }
}
