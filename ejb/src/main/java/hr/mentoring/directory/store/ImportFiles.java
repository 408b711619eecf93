package hr.mentoring.directory.store;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.ImportId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/** The files of imports, in parts small enough to be read one at a time. */
@Dependent
public class ImportFiles {

    /** The most bytes that a file may have. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final int PART = 512 * 1024;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /** What is known of a file that was kept. */
    public record Kept(long bytes, String sha256) {}

    /**
     * Keeps a file.
     *
     * @throws RuleBroken {@code directory.file-too-large}
     */
    public Kept keep(ImportId id, InputStream content) throws IOException, SQLException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into directory_import_part (import_id, number, content) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                bytes += part.length;
                RuleBroken.require(bytes <= LARGEST, "directory.file-too-large", LARGEST / 1024 / 1024);
                digest.update(part);
                insert.setLong(1, id.value());
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        }
        return new Kept(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** The bytes of a file, from the first one. */
    public InputStream open(ImportId id) {
        return new Parts(id);
    }

    /** Forgets a file; what was found in it stays. */
    public void forget(ImportId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from directory_import_part where import_id = ?")) {
            delete.setLong(1, id.value());
            delete.executeUpdate();
        }
    }

    private byte[] part(ImportId id, int number) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from directory_import_part where import_id = ? and number = ?")) {
            select.setLong(1, id.value());
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IOException("Cannot read part %d of import %s".formatted(number, id), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** One part after the other. */
    private final class Parts extends InputStream {

        private final ImportId id;
        private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
        private int next;

        Parts(ImportId id) {
            this.id = id;
        }

        @Override
        public int read() throws IOException {
            return advance() ? current.read() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return advance() ? current.read(target, offset, length) : -1;
        }

        private boolean advance() throws IOException {
            if (current.available() == 0) {
                current = new ByteArrayInputStream(part(id, next++));
            }
            return current.available() > 0;
        }
    }
}
