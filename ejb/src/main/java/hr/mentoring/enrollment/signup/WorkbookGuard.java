package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through a workbook before anything else does, in constant memory: one that would unpack to far more than it
 * should, or whose parts declare document types (which can pull in other files), is refused.
 */
final class WorkbookGuard {

    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int HEAD = 4_096;

    private WorkbookGuard() {}

    static void check(CsvFile.Source source) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            long bytes = 0;
            int parts = 0;
            boolean workbook = false;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                RuleBroken.require(parts <= MOST_PARTS, "enrollment.sign-up.bomb");
                workbook |= part.getName().equals("[Content_Types].xml");
                bytes += size(zip, isXml(part.getName()), MOST_BYTES - bytes);
            }
            RuleBroken.require(workbook, "enrollment.sign-up.no-workbook");
        } catch (ZipException broken) {
            throw new RuleBroken("enrollment.sign-up.no-workbook");
        }
    }

    private static long size(InputStream part, boolean xml, long most) throws IOException {
        byte[] head = part.readNBytes(HEAD);
        RuleBroken.require(!xml || !declaresType(head), "enrollment.sign-up.harmful");
        byte[] buffer = new byte[64 * 1024];
        long bytes = head.length;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            bytes += read;
            RuleBroken.require(bytes <= most, "enrollment.sign-up.bomb");
        }
        return bytes;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Whether a document type is declared, also where every second byte is empty. */
    private static boolean declaresType(byte[] head) {
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toUpperCase(Locale.ROOT);
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
