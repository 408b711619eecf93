package hr.mentoring.web.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody brought, kept on this server only as long as it is worked with. */
final class KeptFile implements Serializable, AutoCloseable {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String path;

    private KeptFile(Path path) {
        this.path = path.toString();
    }

    /**
     * Keeps what comes in.
     *
     * @throws RuleBroken {@code enrollment.sign-up.too-large}
     */
    static KeptFile of(InputStream in) {
        try {
            Path path = Files.createTempFile("sign-ups", ".tmp");
            KeptFile file = new KeptFile(path);
            try (OutputStream out = Files.newOutputStream(path)) {
                byte[] buffer = new byte[64 * 1024];
                int bytes = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        file.close();
                        throw new RuleBroken("enrollment.sign-up.too-large", MOST_BYTES / 1024 / 1024);
                    }
                    out.write(buffer, 0, read);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the sign-up spreadsheet", e);
        }
    }

    CsvFile.Source source() {
        Path kept = Path.of(path);
        return () -> Files.newInputStream(kept);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the sign-up spreadsheet", e);
        }
    }
}
