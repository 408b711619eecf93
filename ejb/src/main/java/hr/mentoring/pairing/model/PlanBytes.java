package hr.mentoring.pairing.model;

import hr.mentoring.pairing.engine.solve.Certificate;
import hr.mentoring.pairing.engine.solve.Cover;
import hr.mentoring.pairing.engine.solve.FairLevel;
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

/** A plan with its certificate as bytes, so that the proof can be checked again years later. */
final class PlanBytes {

    private static final int FORMAT = 1;

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
            if (format != FORMAT) {
                throw new IllegalStateException("Plan of format %d, but only %d is known".formatted(format, FORMAT));
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
            return new PairingPlan(mentees, mentors, scores, certificate(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The plan of a pairing run is damaged", e);
        }
    }

    private static void write(Certificate certificate, DataOutputStream out) throws IOException {
        out.writeInt(certificate.mentees());
        for (int mentee = 0; mentee < certificate.mentees(); mentee++) {
            out.writeLong(certificate.menteePrice(mentee));
        }
        out.writeInt(certificate.mentors());
        for (int mentor = 0; mentor < certificate.mentors(); mentor++) {
            out.writeLong(certificate.mentorPrice(mentor));
        }
        out.writeLong(certificate.firstPrice());
        out.writeLong(certificate.furtherPrice());
        write(certificate.people(), certificate, out);
        write(certificate.pairs(), certificate, out);
        out.writeInt(certificate.levels().size());
        for (FairLevel level : certificate.levels()) {
            out.writeInt(level.score());
            out.writeInt(level.pairs());
        }
    }

    private static Certificate certificate(DataInputStream in) throws IOException {
        long[] menteePrices = longs(in);
        long[] mentorPrices = longs(in);
        long firstPrice = in.readLong();
        long furtherPrice = in.readLong();
        Cover people = cover(in, menteePrices.length, mentorPrices.length);
        Cover pairs = cover(in, menteePrices.length, mentorPrices.length);
        List<FairLevel> levels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            levels.add(new FairLevel(in.readInt(), in.readInt()));
        }
        return new Certificate(menteePrices, mentorPrices, firstPrice, furtherPrice, people, pairs, levels);
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
