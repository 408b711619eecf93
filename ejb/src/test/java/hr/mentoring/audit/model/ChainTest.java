package hr.mentoring.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final List<AuditEntry> entries = written(40);
    private final String head = entries.get(39).hash();

    @Test
    void whatWasWrittenIsIntact() {
        assertThat(verdict(entries, "")).isEqualTo(new Verdict(true, 40, 0, head));
        assertThat(verdict(entries, entries.get(10).hash()).intact()).isTrue();
        assertThat(new Chain("").end(0, "").intact()).isTrue();
    }

    @Test
    void everyEditDeletionAndSwapIsNoticedAtItsPlace() {
        Random random = new Random(17);
        for (int i = 0; i < 1_000; i++) {
            int place = random.nextInt(39);
            List<AuditEntry> forged = new ArrayList<>(entries);
            AuditEntry old = forged.get(place);
            switch (i % 4) {
                case 0 -> forged.set(place, edited(old, "mallory", old.subjects()));
                case 1 -> forged.set(place, edited(old, old.actor(), "person 99"));
                case 2 -> forged.remove(place);
                default -> Collections.swap(forged, place, place + 1);
            }
            assertThat(verdict(forged, "")).as("forgery %d", i).satisfies(verdict -> {
                assertThat(verdict.intact()).isFalse();
                assertThat(verdict.brokenAt()).isEqualTo(place + 1);
            });
        }
    }

    @Test
    void anEndThatWasCutOffIsNoticedByTheHead() {
        assertThat(verdict(entries.subList(0, 35), "").brokenAt()).isEqualTo(36);
    }

    @Test
    void anEndThatWasCutOffTogetherWithTheHeadIsNoticedByTheAnchor() {
        List<AuditEntry> cut = entries.subList(0, 35);
        assertThat(endingItself(cut, "").intact()).isTrue();
        assertThat(endingItself(cut, head).intact()).isFalse();
    }

    @Test
    void wholeRewriteIsNoticedByTheAnchor() {
        List<AuditEntry> rewritten = written(41);
        assertThat(endingItself(rewritten, head).intact()).isTrue();
        assertThat(endingItself(chained(rewritten, "mallory"), head).intact()).isFalse();
    }

    private Verdict verdict(List<AuditEntry> shown, String anchor) {
        Chain chain = new Chain(anchor);
        shown.forEach(chain::follow);
        return chain.end(40, head);
    }

    private static Verdict endingItself(List<AuditEntry> shown, String anchor) {
        Chain chain = new Chain(anchor);
        shown.forEach(chain::follow);
        return chain.end(shown.size(), shown.get(shown.size() - 1).hash());
    }

    private static AuditEntry edited(AuditEntry old, String actor, String subjects) {
        return new AuditEntry(old.number(), old.at(), actor, old.code(), subjects, old.hash());
    }

    private static List<AuditEntry> written(int count) {
        List<AuditEntry> plain = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            plain.add(new AuditEntry(i, NOON.plusSeconds(i), "hr@x.example", "PairPublished", "pair " + i, ""));
        }
        return chained(plain, "hr@x.example");
    }

    private static List<AuditEntry> chained(List<AuditEntry> plain, String actor) {
        List<AuditEntry> chained = new ArrayList<>();
        String before = "";
        for (AuditEntry entry : plain) {
            String hash = Chain.hash(before, entry.number(), entry.at(), actor, entry.code(), entry.subjects());
            chained.add(new AuditEntry(entry.number(), entry.at(), actor, entry.code(), entry.subjects(), hash));
            before = hash;
        }
        return chained;
    }
}
