package hr.mentoring.pairing.model;

import hr.mentoring.pairing.engine.solve.Certificate;
import hr.mentoring.pairing.engine.solve.Cover;
import hr.mentoring.pairing.engine.solve.DualPrices;
import hr.mentoring.pairing.engine.solve.FairLevel;
import hr.mentoring.pairing.engine.solve.LevelProof;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A plan with its certificate as bytes, so that the proof can be checked again years later. Plans that were written before
 * levels were proven one by one are of the first format, and end with the levels.
 */
final class PlanBytes {

    private static final int FORMAT = 2;
    private static final int WITHOUT_LEVEL_PROOFS = 1;

    private PlanBytes() {}

    static byte[] of(PairingPlan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(plan.size());
            for (int pair = 0; pair < plan.size(); pair++) {
                out.writeInt(plan.mentee(pair));
                out.writeInt(plan.mentor(pair));
                out.writeInt(plan.score(pair));
            }
            write(plan.certificate(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("A plan could not be written", e);
        }
        return bytes.toByteArray();
    }

    static PairingPlan plan(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readInt();
            if (format != FORMAT && format != WITHOUT_LEVEL_PROOFS) {
                throw new IllegalStateException(
                        "Plan of format %d, but only those up to %d are known".formatted(format, FORMAT));
            }
            int size = in.readInt();
            int[] mentees = new int[size];
            int[] mentors = new int[size];
            int[] scores = new int[size];
            for (int pair = 0; pair < size; pair++) {
                mentees[pair] = in.readInt();
                mentors[pair] = in.readInt();
                scores[pair] = in.readInt();
            }
            return new PairingPlan(mentees, mentors, scores, certificate(in, format));
        } catch (IOException e) {
            throw new UncheckedIOException("The plan of a pairing run is damaged", e);
        }
    }

    private static void write(Certificate certificate, DataOutputStream out) throws IOException {
        write(certificate.prices(), out);
        write(certificate.people(), certificate, out);
        write(certificate.pairs(), certificate, out);
        out.writeInt(certificate.levels().size());
        for (FairLevel level : certificate.levels()) {
            out.writeInt(level.score());
            out.writeInt(level.pairs());
        }
        out.writeInt(certificate.levelProofs().size());
        for (LevelProof proof : certificate.levelProofs()) {
            out.writeInt(proof.levels());
            for (int level = 0; level < proof.levels(); level++) {
                out.writeLong(proof.weight(level));
            }
            write(proof.prices(), out);
        }
        long[] weights = certificate.levelWeights();
        out.writeInt(weights.length);
        for (long weight : weights) {
            out.writeLong(weight);
        }
    }

    private static void write(DualPrices prices, DataOutputStream out) throws IOException {
        out.writeInt(prices.mentees());
        for (int mentee = 0; mentee < prices.mentees(); mentee++) {
            out.writeLong(prices.mentee(mentee));
        }
        out.writeInt(prices.mentors());
        for (int mentor = 0; mentor < prices.mentors(); mentor++) {
            out.writeLong(prices.mentor(mentor));
        }
        out.writeLong(prices.first());
        out.writeLong(prices.further());
    }

    private static Certificate certificate(DataInputStream in, int format) throws IOException {
        DualPrices prices = prices(in);
        Cover people = cover(in, prices.mentees(), prices.mentors());
        Cover pairs = cover(in, prices.mentees(), prices.mentors());
        List<FairLevel> levels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            levels.add(new FairLevel(in.readInt(), in.readInt()));
        }
        if (format == WITHOUT_LEVEL_PROOFS) {
            return new Certificate(prices, people, pairs, levels, List.of(), new long[0]);
        }
        List<LevelProof> proofs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            proofs.add(new LevelProof(longs(in), prices(in)));
        }
        return new Certificate(prices, people, pairs, levels, proofs, longs(in));
    }

    private static DualPrices prices(DataInputStream in) throws IOException {
        return new DualPrices(longs(in), longs(in), in.readLong(), in.readLong());
    }

    private static long[] longs(DataInputStream in) throws IOException {
        long[] values = new long[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readLong();
        }
        return values;
    }

    private static void write(Cover cover, Certificate certificate, DataOutputStream out) throws IOException {
        for (int mentee = 0; mentee < certificate.mentees(); mentee++) {
            out.writeBoolean(cover.hasMentee(mentee));
        }
        for (int mentor = 0; mentor < certificate.mentors(); mentor++) {
            out.writeBoolean(cover.hasMentor(mentor));
        }
    }

    private static Cover cover(DataInputStream in, int menteeCount, int mentorCount) throws IOException {
        return new Cover(bits(in, menteeCount), bits(in, mentorCount));
    }

    private static BitSet bits(DataInputStream in, int count) throws IOException {
        BitSet bits = new BitSet();
        for (int i = 0; i < count; i++) {
            bits.set(i, in.readBoolean());
        }
        return bits;
    }
}
