package hr.mentoring.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the operator chose, read from the environment and checked before anything starts. Settings of the application
 * itself (mail, log-in, ...) are not known here: the application reads and checks them by MicroProfile Config.
 *
 * @param address the network address to listen on
 * @param port the HTTP port
 * @param data the data folder, absolute
 * @param database where the data live
 * @param connections how many database connections may be open at once
 */
record Settings(InetAddress address, int port, Path data, Database database, int connections) {

    /** @throws LaunchRefused where a value cannot be used, naming the setting, the value and what is expected */
    static Settings from(Map<String, String> environment, Path workingFolder) {
        Environment env = new Environment(environment);
        Path data = env.folder("MENTORING_DATA", workingFolder.resolve("mentoring-data"));
        String url = env.text("MENTORING_DATABASE_URL", "");
        Database database = url.isEmpty()
                ? Database.h2(data)
                : Database.postgresql(
                        url, env.text("MENTORING_DATABASE_USER", ""), env.secret("MENTORING_DATABASE_PASSWORD"));
        return new Settings(
                env.address("MENTORING_ADDRESS", "0.0.0.0"),
                env.number("MENTORING_PORT", 8080, 1, 65_535),
                data,
                database,
                env.number("MENTORING_DATABASE_CONNECTIONS", 32, 4, 1_000));
    }

    /** Where a browser on this machine finds the product. */
    String localAddress() {
        String host =
                address.isAnyLocalAddress() || address.isLoopbackAddress() ? "localhost" : address.getHostAddress();
        return "http://" + host + ":" + port + "/";
    }

    /** The environment, read with types. Blank counts as not set, as container tools like to pass empty values. */
    private record Environment(Map<String, String> values) {

        String text(String name, String otherwise) {
            String value = values.getOrDefault(name, "").strip();
            return value.isEmpty() ? otherwise : value;
        }

        int number(String name, int otherwise, int least, int most) {
            String value = text(name, Integer.toString(otherwise));
            try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // Refused below, as a number out of range is.
            }
            throw LaunchRefused.setting(name, value, "a whole number from %d to %d".formatted(least, most));
        }

        InetAddress address(String name, String otherwise) {
            String value = text(name, otherwise);
            try {
                return InetAddress.getByName(value);
            } catch (UnknownHostException unknown) {
                throw LaunchRefused.setting(
                        name, value, "an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them");
            }
        }

        Path folder(String name, Path otherwise) {
            String value = text(name, otherwise.toString());
            try {
                // ';' would end the path in H2's address, and "${" would be read as a placeholder by the server.
                if (!value.contains(";") && !value.contains("${")) {
                    return Path.of(value).toAbsolutePath().normalize();
                }
            } catch (InvalidPathException notAPath) {
                // Refused below, with the other values that are no folder.
            }
            throw LaunchRefused.setting(name, value, "the path of a folder, without ';' and '${'");
        }

        /** A secret, given by itself or as the path of a file that holds it (NAME_FILE), as container tools do. */
        String secret(String name) {
            String file = text(name + "_FILE", "");
            if (file.isEmpty()) {
                return values.getOrDefault(name, "");
            }
            try {
                return Files.readString(Path.of(file)).strip();
            } catch (IOException | InvalidPathException unreadable) {
                throw LaunchRefused.setting(
                        name + "_FILE", file, "the path of a readable file that holds the password");
            }
        }
    }
}
