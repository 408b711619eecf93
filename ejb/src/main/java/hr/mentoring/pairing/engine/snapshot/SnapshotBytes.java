package hr.mentoring.pairing.engine.snapshot;

import hr.mentoring.pairing.engine.solve.Objective;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a snapshot to its canonical bytes and reads it back; each field in a fixed order, each list by length first.
 * Snapshots of the first format know neither the whole reporting line nor the gap between levels, and are still read.
 */
final class SnapshotBytes {

    private static final String FIRST_FORMAT = "mentoring-snapshot-1";
    private static final String FORMAT = "mentoring-snapshot-2";

    private SnapshotBytes() {}

    static byte[] write(Snapshot snapshot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, FORMAT);
            text(out, Snapshot.RULE_VERSION);
            settings(out, snapshot.settings());
            out.writeInt(snapshot.participants().size());
            for (Participant participant : snapshot.participants()) {
                participant(out, participant);
            }
            pairs(out, snapshot.locked());
            pairs(out, snapshot.forbidden());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Snapshot read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String format = text(in);
            boolean first = format.equals(FIRST_FORMAT);
            expect("format", first ? FIRST_FORMAT : FORMAT, format);
            expect("rule version", Snapshot.RULE_VERSION, text(in));
            ProgramSettings settings = settings(in, first);
            List<Participant> participants = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                participants.add(participant(in, first));
            }
            return new Snapshot(settings, participants, pairs(in), pairs(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("These %d bytes are not a whole snapshot".formatted(bytes.length), e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }

    private static void expect(String what, String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException(
                    "This snapshot has the %s %s, and only %s can be read".formatted(what, found, expected));
        }
    }

    private static void settings(DataOutputStream out, ProgramSettings settings) throws IOException {
        text(out, settings.type().name());
        text(out, settings.objective().name());
        out.writeInt(settings.weights().size());
        for (var weight : settings.weights().entrySet()) {
            text(out, weight.getKey());
            out.writeInt(weight.getValue());
        }
        texts(out, settings.rules());
        out.writeInt(settings.floor());
        out.writeInt(settings.minutesPerPair());
        out.writeInt(settings.sharedHalfHours());
        out.writeInt(settings.fairnessLevels());
        out.writeInt(settings.levelGap());
    }

    private static ProgramSettings settings(DataInputStream in, boolean first) throws IOException {
        ProgramType type = ProgramType.valueOf(text(in));
        Objective objective = Objective.valueOf(text(in));
        SortedMap<String, Integer> weights = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            weights.put(text(in), in.readInt());
        }
        return new ProgramSettings(
                type,
                objective,
                weights,
                sorted(in),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                first ? 0 : in.readInt());
    }

    private static void participant(DataOutputStream out, Participant person) throws IOException {
        text(out, person.id());
        text(out, person.managerId());
        out.writeInt(person.level());
        text(out, person.orgUnit());
        text(out, person.jobFamily());
        text(out, person.location());
        out.writeInt(person.mentorsWanted());
        out.writeInt(person.places());
        out.writeInt(person.minutesPerMonth());
        long[] week = person.availability().words();
        out.writeInt(week.length);
        for (long word : week) {
            out.writeLong(word);
        }
        out.writeInt(person.needs().size());
        for (Need need : person.needs()) {
            text(out, need.competency());
            out.writeInt(need.wantedLevel());
            out.writeInt(need.importance());
        }
        out.writeInt(person.offers().size());
        for (Offer offer : person.offers()) {
            text(out, offer.competency());
            out.writeInt(offer.level());
        }
        texts(out, person.helpNeeded());
        texts(out, person.helpOffered());
        texts(out, person.interests());
        texts(out, person.languages());
        texts(out, person.aspiredFamilies());
        texts(out, person.motives());
        texts(out, person.styles());
        texts(out, person.channels());
        texts(out, person.wishes());
        texts(out, person.avoids());
        texts(out, person.acquaintances());
        texts(out, person.previousPartners());
        texts(out, person.affinities());
        out.writeBoolean(person.affinityVisible());
        texts(out, person.managersAbove());
    }

    private static Participant participant(DataInputStream in, boolean first) throws IOException {
        return new Participant(
                text(in),
                text(in),
                in.readInt(),
                text(in),
                text(in),
                text(in),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                availability(in),
                needs(in),
                offers(in),
                sorted(in),
                sorted(in),
                sorted(in),
                sorted(in),
                sorted(in),
                sorted(in),
                sorted(in),
                sorted(in),
                texts(in),
                sorted(in),
                sorted(in),
                sorted(in),
                sorted(in),
                in.readBoolean(),
                first ? new TreeSet<>() : sorted(in));
    }

    private static Availability availability(DataInputStream in) throws IOException {
        long[] week = new long[in.readInt()];
        for (int word = 0; word < week.length; word++) {
            week[word] = in.readLong();
        }
        return Availability.ofWords(week);
    }

    private static SortedSet<Need> needs(DataInputStream in) throws IOException {
        SortedSet<Need> needs = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            needs.add(new Need(text(in), in.readInt(), in.readInt()));
        }
        return needs;
    }

    private static SortedSet<Offer> offers(DataInputStream in) throws IOException {
        SortedSet<Offer> offers = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            offers.add(new Offer(text(in), in.readInt()));
        }
        return offers;
    }

    private static void pairs(DataOutputStream out, Collection<PairKey> pairs) throws IOException {
        out.writeInt(pairs.size());
        for (PairKey pair : pairs) {
            text(out, pair.mentee());
            text(out, pair.mentor());
        }
    }

    private static SortedSet<PairKey> pairs(DataInputStream in) throws IOException {
        SortedSet<PairKey> pairs = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            pairs.add(new PairKey(text(in), text(in)));
        }
        return pairs;
    }

    private static void texts(DataOutputStream out, Collection<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            text(out, value);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(text(in));
        }
        return values;
    }

    private static SortedSet<String> sorted(DataInputStream in) throws IOException {
        return new TreeSet<>(texts(in));
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] utf8 = in.readNBytes(in.readInt());
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
