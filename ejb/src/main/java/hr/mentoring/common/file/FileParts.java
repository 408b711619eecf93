package hr.mentoring.common.file;

import hr.mentoring.common.RuleBroken;
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

/**
 * A table of files, in parts small enough to be read one at a time: {@code import_id}, {@code number}, {@code content}.
 *
 * @param database where it is
 * @param table its name
 */
public record FileParts(DataSource database, String table) {

    private static final int PART = 512 * 1024;

    /** What is known of a file that was kept. */
    public record Kept(long bytes, String sha256) {}

    /**
     * Keeps a file.
     *
     * @param largest the most bytes that it may have
     * @param tooLarge the code of the refusal of more, which quotes the megabytes
     */
    public Kept keep(long id, InputStream content, long largest, String tooLarge) throws IOException, SQLException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into " + table + " (import_id, number, content) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                bytes += part.length;
                RuleBroken.require(bytes <= largest, tooLarge, largest / 1024 / 1024);
                digest.update(part);
                insert.setLong(1, id);
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        }
        return new Kept(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** The bytes of a file, from the first one. */
    public InputStream open(long id) {
        return new Parts(id);
    }

    /** Forgets a file. */
    public void forget(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where import_id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    private byte[] part(long id, int number) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from " + table + " where import_id = ? and number = ?")) {
            select.setLong(1, id);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IOException("Cannot read part %d of file %d in %s".formatted(number, id, table), e);
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

        private final long id;
        private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
        private int next;

        Parts(long id) {
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
