package hr.mentoring.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The server's libraries and the application, unpacked from {@code mentoring.jar} once and kept: later starts find
 * them in place. The folder's name is a checksum of the jar's contents, so a new version never meets old files; it
 * appears under that name only when complete, so a start that is killed half-way leaves nothing to trip over.
 */
final class ServerFiles {

    private static final String RUNTIME = "MICRO-INF/runtime/";
    private static final String LIBRARIES = "MICRO-INF/lib/";
    private static final String APPLICATION = "MENTORING-INF/application/";

    private final Path home;
    private final List<String> libraries;

    private ServerFiles(Path home, List<String> libraries) {
        this.home = home;
        this.libraries = libraries;
    }

    static ServerFiles unpack(Path jar, Path server) {
        try (JarFile contents = new JarFile(jar.toFile())) {
            List<JarEntry> entries =
                    contents.stream().filter(ServerFiles::isOurs).toList();
            Path home = server.resolve("files-" + checksum(entries));
            if (!Files.isDirectory(home)) {
                removeOthers(server);
                Path unfinished = server.resolve("unpacking");
                for (JarEntry entry : entries) {
                    unpack(contents, entry, unfinished);
                }
                move(unfinished, home);
            }
            List<String> libraries = entries.stream()
                    .map(JarEntry::getName)
                    .filter(name -> !name.startsWith(APPLICATION))
                    .map(ServerFiles::fileName)
                    .toList();
            return new ServerFiles(home, libraries);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path home() {
        return home;
    }

    Path application() {
        return home.resolve("application");
    }

    /** The server's own class path: the folder, where it looks for its resource adapters, then the order of the jar. */
    URL[] classPath() {
        Path folder = home.resolve("libraries");
        return Stream.concat(Stream.of(folder), libraries.stream().map(folder::resolve))
                .map(ServerFiles::address)
                .toArray(URL[]::new);
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("%s has no address".formatted(file), impossible);
        }
    }

    private static boolean isOurs(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && (name.startsWith(RUNTIME) || name.startsWith(LIBRARIES) || name.startsWith(APPLICATION));
    }

    private static String fileName(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    private static String checksum(List<JarEntry> entries) {
        CRC32 names = new CRC32();
        long contents = 0;
        for (JarEntry entry : entries) {
            names.update(entry.getName().getBytes(StandardCharsets.UTF_8));
            contents = contents * 31 + entry.getCrc() + entry.getSize();
        }
        return "%08x%016x".formatted(names.getValue(), contents);
    }

    private static void unpack(JarFile contents, JarEntry entry, Path folder) throws IOException {
        String name = entry.getName();
        Path target = name.startsWith(APPLICATION)
                ? folder.resolve("application").resolve(name.substring(APPLICATION.length()))
                : folder.resolve("libraries").resolve(fileName(name));
        if (!target.normalize().startsWith(folder)) {
            throw new IOException("The entry %s would leave the folder it belongs to".formatted(name));
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = contents.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void removeOthers(Path server) throws IOException {
        Files.createDirectories(server);
        try (Stream<Path> others = Files.list(server)) {
            for (Path other : others.toList()) {
                String name = other.getFileName().toString();
                if (name.startsWith("files-") || name.equals("unpacking")) {
                    DataFolder.deleteTree(other);
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to);
        }
    }
}
