package hr.mentoring.audit.store;

import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.Verdict;
import hr.mentoring.audit.model.Chain;
import hr.mentoring.audit.model.Deed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The entries, in the database: added at the end, read, and nothing else. */
@Dependent
public class AuditTables {

    private static final String COLUMNS = "select number, at, actor, code, subjects, hash from audit_entry ";

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /** Adds entries in the caller's transaction, in their order; others who add some wait until it ends. */
    public void append(List<Deed> deeds) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long number;
            String hash;
            try (PreparedStatement head =
                            connection.prepareStatement("select number, hash from audit_head where id = 1 for update");
                    ResultSet row = head.executeQuery()) {
                row.next();
                number = row.getLong(1);
                hash = row.getString(2);
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into audit_entry (number, at, actor, code, subjects, hash) values (?, ?, ?, ?, ?, ?)")) {
                for (Deed deed : deeds) {
                    hash = Chain.hash(hash, ++number, deed.at(), deed.actor(), deed.code(), deed.subjects());
                    insert.setLong(1, number);
                    insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(deed.at(), ZoneOffset.UTC)));
                    insert.setString(3, deed.actor());
                    insert.setString(4, deed.code());
                    insert.setString(5, deed.subjects());
                    insert.setString(6, hash);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (PreparedStatement update =
                    connection.prepareStatement("update audit_head set number = ?, hash = ? where id = 1")) {
                update.setLong(1, number);
                update.setString(2, hash);
                update.executeUpdate();
            }
        }
    }

    /** The newest entries whose actor, code or subjects contain a text, or whose code is one of some. */
    public List<AuditEntry> newest(String text, Set<String> codes, int first, int size) throws SQLException {
        String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String anyOf = codes.isEmpty()
                ? ""
                : " or code in (" + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")";
        List<AuditEntry> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COLUMNS
                        + "where actor like ? or code like ? or subjects like ?"
                        + anyOf
                        + " order by number desc offset ? rows fetch next ? rows only")) {
            int place = 1;
            select.setString(place++, pattern);
            select.setString(place++, pattern);
            select.setString(place++, pattern);
            for (String code : codes) {
                select.setString(place++, code);
            }
            select.setInt(place++, first);
            select.setInt(place, size);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
        }
        return entries;
    }

    /** Reads everything from the first entry on. */
    public Verdict verify(String anchor) throws SQLException {
        Chain chain = new Chain(anchor);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COLUMNS + "order by number")) {
            select.setFetchSize(2_000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    chain.follow(entry(rows));
                }
            }
            try (PreparedStatement head =
                            connection.prepareStatement("select number, hash from audit_head where id = 1");
                    ResultSet row = head.executeQuery()) {
                return row.next() ? chain.end(row.getLong(1), row.getString(2)) : chain.end(-1, "");
            }
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getTimestamp(2).toLocalDateTime().toInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
