package hr.mentoring.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where the data live: an H2 file of our own, or a PostgreSQL database that the operator names. */
record Database(String url, String user, String password, String dataSourceClass) {

    private static final String SETTING = "MENTORING_DATABASE_URL";
    private static final String EXPECTED =
            "an address like jdbc:postgresql://host:5432/mentoring or postgresql://user:password@host/mentoring";
    private static final Pattern SECRETS = Pattern.compile("(?<=://)[^/@]*:[^/@]*(?=@)|(?<=password=)[^&]*");

    /**
     * H2 in a file of the data folder. Each commit reaches the file before it is acknowledged (WRITE_DELAY=0), a
     * change waits a minute for one that is under way rather than two seconds (LOCK_TIMEOUT), no second port is
     * opened, and the server, not H2's own hook, closes the database at the end.
     */
    static Database h2(Path folder) {
        Path file = folder.resolve("database").resolve("mentoring");
        return new Database(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE",
                "mentoring",
                "",
                "org.h2.jdbcx.JdbcDataSource");
    }

    /**
     * PostgreSQL at the given address, in the driver's form or in the form that hosting providers hand out. User and
     * password in the address count where they are not given by themselves.
     */
    static Database postgresql(String address, String user, String password) {
        URI uri = parse(address);
        String credentials = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = credentials.indexOf(':');
        String userInAddress = decode(colon < 0 ? credentials : credentials.substring(0, colon));
        String passwordInAddress = colon < 0 ? "" : decode(credentials.substring(colon + 1));
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Database(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                user.isEmpty() ? userInAddress : user,
                password.isEmpty() ? passwordInAddress : password,
                "org.postgresql.ds.PGSimpleDataSource");
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    private static URI parse(String address) {
        String plain = address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address;
        try {
            URI uri = new URI(plain);
            boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (known
                    && uri.getHost() != null
                    && uri.getRawPath() != null
                    && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // Refused below, with the sentence that every wrong address gets.
        }
        throw LaunchRefused.setting(SETTING, SECRETS.matcher(address).replaceAll("***"), EXPECTED);
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Never the password, wherever this record may be printed. */
    @Override
    public String toString() {
        return url;
    }
}
